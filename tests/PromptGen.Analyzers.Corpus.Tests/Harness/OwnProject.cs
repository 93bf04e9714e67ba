using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PromptGen.Generators;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Corpus.Tests.Harness;

/// <summary>A project of this repository, compiled from its sources with its additional files.</summary>
internal static class OwnProject
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    // What the web SDK adds.
    private const string WebUsings = """
        global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    /// <summary>The folders of all projects that are shipped or shown, relative to the repository.</summary>
    public static IEnumerable<string> Folders { get; } =
    [
        .. new[] { "src", "samples" }.SelectMany(static area => Directory.EnumerateDirectories(Path.Combine(Repository.Root, area)))
            .Where(static folder => Directory.EnumerateFiles(folder, "*.csproj").Any(static file => !File.ReadAllText(file).Contains("<PackageType>Template</PackageType>", StringComparison.Ordinal)))
            .Select(static folder => Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the analyzers report, with the number of sources and of compiler errors.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Found, int Sources, Diagnostic[] Errors)> AnalyzeAsync(string folder, CancellationToken cancellationToken)
    {
        string root = Path.Combine(Repository.Root, folder);
        string name = Path.GetFileName(folder);
        TestFile[] sources = [.. Repository.SourcesIn(root).Concat(LinkedInto(root)).Select(path => TestFile.Literal(Path.GetRelativePath(root, path).Replace('\\', '/').Replace("../", "linked/", StringComparison.Ordinal), File.ReadAllText(path)))];
        IEnumerable<TestFile> additional = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Full: path))
            .Where(static file => System.IO.Path.GetExtension(file.Path) is ".jsonl" or ".md" or ".txt" && file.Path.Split('/')[0] is not ("bin" or "obj"))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static file => TestFile.Literal(file.Path, File.ReadAllText(file.Full)));
        TestOptions options = TestOptions.Default with
        {
            AssemblyName = name,
            References = References.Of(name),
            OutputKind = File.Exists(Path.Combine(root, "Program.cs")) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            AdditionalFiles = [.. additional],
        };
        string usings = File.ReadAllText(Directory.GetFiles(root, "*.csproj")[0]).Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal) ? ImplicitUsings + WebUsings : ImplicitUsings;
        TestProject project = TestProject.Create([.. sources, TestFile.Literal("ImplicitUsings.cs", usings)], options.WithGenerators(new ExtractionToolGenerator()));
        Compilation compilation = Compiler.WithGenerators(project, cancellationToken);

        // The platform's own generators do not run here: what they would have written is missing.
        Diagnostic[] errors = [.. compilation.GetDiagnostics(cancellationToken).Where(static diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: not "CS8795" })];
        return (await AllAnalyzers.ReportAsync(compilation, project.AnalyzerOptions, cancellationToken), sources.Length, errors);
    }

    /// <summary>Sources of other projects that the project compiles as its own.</summary>
    private static IEnumerable<string> LinkedInto(string root) => XDocument.Load(Directory.GetFiles(root, "*.csproj")[0]).Descendants("Compile")
        .Select(static item => (string?)item.Attribute("Include") ?? "")
        .Where(static include => include.StartsWith("../", StringComparison.Ordinal) && !include.Contains('*', StringComparison.Ordinal))
        .Select(include => Path.GetFullPath(include, root));
}
