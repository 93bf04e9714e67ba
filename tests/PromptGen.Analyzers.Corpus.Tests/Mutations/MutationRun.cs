using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptGen.Analyzers.Corpus.Tests.Harness;
using PromptGen.CodeFixes;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

// Inside the namespace, where it comes before PromptGen.Document.
using Document = Microsoft.CodeAnalysis.Document;

/// <summary>Analyzes, fixes and runs one source.</summary>
internal sealed class MutationRun
{
    private static readonly TestOptions s_options = TestOptions.Default with { References = References.Vendors };

    private static readonly ImmutableArray<CodeFixProvider> s_fixes =
    [
        .. typeof(MakePartialFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly TestProject _project;

    public MutationRun(string source) => _project = TestProject.Create([source], s_options);

    /// <summary>Compares the findings with the marks of the source.</summary>
    public async Task CheckAsync(string subject, CancellationToken cancellationToken)
    {
        Compiler.AssertCompiles(subject, _project, _project.Compilation, DiagnosticSeverity.Error, cancellationToken);
        DiagnosticAssert.Matches(subject, _project.Files, _project.Files.OfAnalyzer([], []), await AllAnalyzers.ReportAsync(_project.Compilation, _project.AnalyzerOptions, cancellationToken));
    }

    /// <summary>What the program does on the wire.</summary>
    public Task<Behaviour> RunAsync(CancellationToken cancellationToken) => Behaviour.OfAsync(_project.Compilation, s_options.References.Paths, cancellationToken);

    /// <summary>The source after each fix that is offered, with the fix's title.</summary>
    public async Task<IReadOnlyList<(string Title, string Source)>> FixAsync(CancellationToken cancellationToken)
    {
        using FixSolution solution = new(_project);
        Project project = solution.Solution.GetProject(solution.First)!;
        Compilation compilation = (await project.GetCompilationAsync(cancellationToken))!;
        List<(string Title, string Source)> results = [];
        foreach (Diagnostic diagnostic in await AllAnalyzers.ReportAsync(compilation, project.AnalyzerOptions, cancellationToken))
        {
            foreach (CodeAction action in await OffersAsync(project, diagnostic, cancellationToken))
            {
                Solution changed = await FixSession.ApplyAsync(action, solution.Solution, cancellationToken);
                Document document = changed.GetDocument(project.DocumentIds[0])!;
                results.Add((action.Title, (await document.GetTextAsync(cancellationToken)).ToString()));
            }
        }

        return results;
    }

    private static async Task<IReadOnlyList<CodeAction>> OffersAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        List<CodeAction> actions = [];
        foreach (CodeFixProvider fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        }

        return actions;
    }
}
