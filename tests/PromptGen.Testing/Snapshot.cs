using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace PromptGen.Testing;

/// <summary>
/// Compares output with verified files beside the test, named as Verify names them: <c>{Class}.{Method}[_{param}={value}][#{name}].verified.{ext}</c>.
/// A difference writes a <c>.received.</c> file and fails; <c>PROMPTGEN_ACCEPT=1</c> in a local run accepts, and is refused where <c>CI=true</c>.
/// </summary>
public static partial class Snapshot
{
    /// <summary>Compares all generated sources of a run, each with a first line <c>//HintName: …</c>. Only the version in <c>[GeneratedCode]</c> is scrubbed.</summary>
    /// <param name="run">The run.</param>
    /// <param name="parameters">The parameters of a theory as <c>name=value</c>, several joined by <c>_</c>.</param>
    /// <param name="file">Supplied by the compiler.</param>
    /// <param name="method">Supplied by the compiler.</param>
    public static void Sources(GeneratorRun run, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(run);
        Files(file, method, parameters).Match([.. run.Sources.Select(s => Verified(s.Key, s.Value))], "cs");
    }

    /// <summary>Compares one text, for example a list of diagnostics.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parameters">The parameters of a theory as <c>name=value</c>, several joined by <c>_</c>.</param>
    /// <param name="file">Supplied by the compiler.</param>
    /// <param name="method">Supplied by the compiler.</param>
    public static void Text(string text, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Files(file, method, parameters).Match([KeyValuePair.Create("", text)], "txt");

    /// <summary>Compares JSON texts byte for byte, by the name that follows <c>#</c>, such as <c>Invoice.tool.schema</c>.</summary>
    /// <param name="contents">The names and texts.</param>
    /// <param name="parameters">The parameters of a theory as <c>name=value</c>, several joined by <c>_</c>.</param>
    /// <param name="file">Supplied by the compiler.</param>
    /// <param name="method">Supplied by the compiler.</param>
    public static void Json(
        IReadOnlyCollection<KeyValuePair<string, string>> contents, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Files(file, method, parameters).Match(contents, "json");

    /// <summary>Fails for each verified file under a folder that no test method of the assembly claims by class, name and parameters.</summary>
    /// <param name="folder">The folder of the test project's sources.</param>
    /// <param name="assembly">The test assembly.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static void AssertNoOrphans(string folder, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        IReadOnlyList<string> orphans = SnapshotOrphans.Find(folder, assembly);
        Assert.True(orphans.Count == 0, $"No test of {assembly.GetName().Name} makes these verified files; delete them or rename them after their test:\n{string.Join('\n', orphans)}");
    }

    /// <summary>The name and content under which a generated source is verified.</summary>
    internal static KeyValuePair<string, string> Verified(string hintName, string source)
    {
        string name = hintName.EndsWith(".cs", StringComparison.Ordinal) ? hintName[..^3] : hintName;
        string scrubbed = GeneratedCodeVersion().Replace(source, "$1{Version}$2");
        return KeyValuePair.Create(name.Replace('/', '.'), $"//HintName: {hintName}\n{scrubbed}");
    }

    private static SnapshotFiles Files(string file, string method, string? parameters) => new(
        Path.GetDirectoryName(file)!,
        $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters is null ? "" : "_" + UnsafeInFileName().Replace(parameters, "-"))}",
        SnapshotFiles.ModeFrom(Environment.GetEnvironmentVariable));

    [GeneratedRegex("""(\[(?:global::)?(?:System\.CodeDom\.Compiler\.)?GeneratedCode(?:Attribute)?\("[^"]*", ")[^"]*("\))""")]
    private static partial Regex GeneratedCodeVersion();

    [GeneratedRegex("""[<>:"/\\|?*#]""")]
    private static partial Regex UnsafeInFileName();
}
