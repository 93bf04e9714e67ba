using System.Reflection;

namespace PromptGen.Testing;

/// <summary>Finds verified files whose test is gone.</summary>
internal static class SnapshotOrphans
{
    private const string Verified = ".verified.";

    public static IReadOnlyList<string> Find(string folder, Assembly assembly)
    {
        ILookup<string, MethodInfo> tests = assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(IsTest)
            .ToLookup(method => method.DeclaringType!.Name, StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(folder, $"*{Verified}*", SearchOption.AllDirectories)
                .Where(path => !IsBuildOutput(Path.GetRelativePath(folder, path)) && !IsClaimed(Path.GetFileName(path), tests))
                .Select(path => Path.GetRelativePath(folder, path))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsBuildOutput(string path) => path.Split(Path.DirectorySeparatorChar) is ["bin" or "obj", ..];

    private static bool IsClaimed(string file, ILookup<string, MethodInfo> tests)
    {
        string name = file[..file.IndexOf(Verified, StringComparison.Ordinal)].Split('#')[0];
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && tests[name[..dot]].Any(method => IsOf(method, name[(dot + 1)..]));
    }

    /// <summary>The name of the method, followed by parameters only if the method has them.</summary>
    private static bool IsOf(MethodInfo method, string name) =>
        name == method.Name || method.GetParameters().Any(p => name.StartsWith($"{method.Name}_{p.Name}=", StringComparison.Ordinal));

    // By name, so that the harness refers to the assertions of xunit alone and not to its runner.
    private static bool IsTest(MethodInfo method) =>
        method.GetCustomAttributes(inherit: true).Any(a => a.GetType().GetInterfaces().Any(i => i.FullName == "Xunit.v3.IFactAttribute"));
}
