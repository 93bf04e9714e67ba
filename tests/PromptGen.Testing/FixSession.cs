using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PromptGen.Testing;

// Inside the namespace, where it comes before PromptGen.Document.
using Document = Microsoft.CodeAnalysis.Document;

/// <summary>Asks a fix provider as an IDE does and applies what it offers.</summary>
internal sealed class FixSession(DiagnosticAnalyzer analyzer, CodeFixProvider fix, TestOptions options)
{
    public CodeFixProvider Fix { get; } = fix;

    /// <summary>The fixable diagnostics of a project in order of place.</summary>
    public async Task<ImmutableArray<Diagnostic>> FixableAsync(Project project, CancellationToken cancellationToken)
    {
        Compilation compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"The project '{project.Name}' gives no compilation; its language has no services in this workspace.");
        ImmutableArray<Diagnostic> all = await AnalyzerRun
            .DiagnosticsAsync(analyzer, compilation, project.AnalyzerOptions, options, cancellationToken)
            .ConfigureAwait(false);
        return
        [
            .. all.Where(d => Fix.FixableDiagnosticIds.Contains(d.Id))
                .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start),
        ];
    }

    /// <summary>Everything offered in a project, with this equivalence key if one is given.</summary>
    public async Task<ImmutableArray<FixOffer>> OffersAsync(Project project, string? key, CancellationToken cancellationToken)
    {
        ImmutableArray<FixOffer>.Builder offers = ImmutableArray.CreateBuilder<FixOffer>();
        foreach (Diagnostic diagnostic in await FixableAsync(project, cancellationToken).ConfigureAwait(false))
        {
            if (DocumentOf(project, diagnostic) is { } document)
            {
                CodeFixContext context = new(
                    document,
                    diagnostic,
                    (action, _) => offers.Add(new FixOffer(diagnostic, document, action)),
                    cancellationToken);
                await Fix.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }
        }

        return [.. offers.Where(offer => key is null || offer.Action.EquivalenceKey == key)];
    }

    /// <summary>The solution an action leads to.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action, Solution solution, CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action
            .GetOperationsAsync(solution, new Progress<CodeAnalysisProgress>(), cancellationToken)
            .ConfigureAwait(false);
        ApplyChangesOperation[] changes = [.. operations.OfType<ApplyChangesOperation>()];
        Assert.True(changes.Length == 1, $"The action '{action.Title}' gave {changes.Length} changes of the solution instead of one.");
        return changes[0].ChangedSolution;
    }

    /// <summary>An IDE finds a provider by its export, and asks it about additional files only if the export says so.</summary>
    public void AssertExportedFor(TextDocument document)
    {
        Type type = Fix.GetType();
        ExportCodeFixProviderAttribute? export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.True(export is not null, $"{type.Name} has no [ExportCodeFixProvider], so no IDE finds it.");
        string kind = document is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument);
        Assert.True(
            export.DocumentKinds.Contains(kind, StringComparer.Ordinal),
            $"{type.Name} fixes '{document.Name}', but its [ExportCodeFixProvider] lacks DocumentKinds = [nameof(TextDocumentKind.{kind})], so no IDE asks it there.");
    }

    private static TextDocument? DocumentOf(Project project, Diagnostic diagnostic) => diagnostic.Location.Kind switch
    {
        LocationKind.SourceFile => project.GetDocument(diagnostic.Location.SourceTree),
        LocationKind.ExternalFile => project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path),
        _ => null,
    };
}
