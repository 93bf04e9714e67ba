using System.Reflection;

namespace PromptGen.Package.Tests;

/// <summary>The checkout and the machine that the tests were built on.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release, as the tests were built.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The folder with the packages of this checkout's restore, without a slash at its end: NUGET_PACKAGES may lack one.</summary>
    public static string PackageRoot { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Metadata("PackageRoot")));

    /// <summary>The compiler server of the SDK.</summary>
    public static string CompilerServer { get; } = Metadata("CompilerServer");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PromptGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds PromptGen.sln. Run the tests from a checkout.");
    }
}
