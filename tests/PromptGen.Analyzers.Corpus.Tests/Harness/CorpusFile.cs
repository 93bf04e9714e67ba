using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Corpus.Tests.Harness;

/// <summary>
/// One file of the corpus: a piece of an application that builds prompts, compiled together with the texts that all of them share.
/// What is to be found in it is marked in the file: <c>{|PG2001:DateTime.UtcNow|}</c>.
/// </summary>
internal sealed class CorpusFile
{
    // What the .NET SDK adds to a web project with ImplicitUsings.
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private const string SharedFolder = "Shared";

    private CorpusFile(string name, TestProject project)
    {
        Name = name;
        Project = project;
    }

    /// <summary>The names of all files, relative to the corpus.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Repository.SourcesIn(Repository.Corpus).Select(static path => Path.GetRelativePath(Repository.Corpus, path).Replace('\\', '/'))
            .Where(static name => !name.StartsWith(SharedFolder, StringComparison.Ordinal)),
    ];

    public string Name { get; }

    /// <summary>The number of marked findings.</summary>
    public int Expected => Project.Files.OfAnalyzer([], []).Length;

    private TestProject Project { get; }

    public static CorpusFile Read(string name)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Corpus, name));
        IEnumerable<TestFile> shared = Repository.SourcesIn(Path.Combine(Repository.Corpus, SharedFolder)).Select(static path => new TestFile(Path.GetFileName(path), File.ReadAllText(path)));
        bool isProgram = CSharpSyntaxTree.ParseText(TestProject.Create([text], TestOptions.Default).SourceTexts[0].Value.Text).GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax);
        TestOptions options = TestOptions.Default with
        {
            References = References.Vendors,
            OutputKind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        };
        return new CorpusFile(name, TestProject.Create([new TestFile(name, text), .. shared, TestFile.Literal("ImplicitUsings.cs", ImplicitUsings)], options.WithGenerators(new ExtractionToolGenerator())));
    }

    /// <summary>Analyzes the file and compares the findings with its marks.</summary>
    /// <returns>The number of findings.</returns>
    public async Task<int> CheckAsync(CancellationToken cancellationToken)
    {
        Compilation compilation = Compiler.WithGenerators(Project, cancellationToken);
        Compiler.AssertCompiles("The compiler", Project, compilation, DiagnosticSeverity.Error, cancellationToken);
        ImmutableArray<Diagnostic> found = await AllAnalyzers.ReportAsync(compilation, Project.AnalyzerOptions, cancellationToken);
        DiagnosticAssert.Matches(Name, Project.Files, Project.Files.OfAnalyzer([], []), found);
        return found.Length;
    }
}
