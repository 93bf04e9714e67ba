using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes;

/// <summary>
/// The base of the fixes that change a few characters of one file. Editing the text instead of the tree keeps all trivia and the newline style.
/// </summary>
public abstract class TextFix : CodeFixProvider
{
    private protected TextFix(params string[] ruleIds) => FixableDiagnosticIds = [.. ruleIds];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Whether all findings may be fixed at once: only where the fix cannot change what a model reads or which values are extracted.</summary>
    private protected virtual bool HasFixAll => false;

    /// <summary>
    /// The analyzer to ask again after each edit, for a fix whose edits may touch the same text. It then has a FixAll of its own, for one document.
    /// </summary>
    private protected virtual DiagnosticAnalyzer? Analyzer => null;

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => Analyzer is not null ? FixAllProvider.Create(FixOneByOneAsync, [FixAllScope.Document])
        : HasFixAll ? FixAllProvider.Create(FixDocumentAsync)
        : null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await ProposeAsync(context.TextDocument, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } proposal)
            {
                TextDocument document = context.TextDocument;
                context.RegisterCodeFix(CodeAction.Create(proposal.Title, token => ApplyAsync(document, proposal.Changes, token), proposal.EquivalenceKey), diagnostic);
            }
        }
    }

    /// <summary>Proposes an edit, or null where none can be proven right.</summary>
    private protected abstract Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken);

    private static async Task<Solution> ApplyAsync(TextDocument document, ImmutableArray<TextChange> changes, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        SourceText changed = text.WithChanges(changes.OrderBy(static change => change.Span.Start));
        return document is Document
            ? document.Project.Solution.WithDocumentText(document.Id, changed)
            : document.Project.Solution.WithAdditionalDocumentText(document.Id, changed);
    }

    private async Task<Document?> FixDocumentAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        HashSet<TextChange> changes = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Proposal? proposal = await ProposeAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (proposal is not null && proposal.EquivalenceKey == context.CodeActionEquivalenceKey)
            {
                changes.UnionWith(proposal.Changes);
            }
        }

        Solution solution = await ApplyAsync(document, [.. changes], context.CancellationToken).ConfigureAwait(false);
        return solution.GetDocument(document.Id);
    }

    private async Task<Document?> FixOneByOneAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        for (int left = diagnostics.Length; left > 0; left--)
        {
            Proposal? proposal = null;
            foreach (Diagnostic diagnostic in await FindingsAsync(document, context.CancellationToken).ConfigureAwait(false))
            {
                proposal ??= await ProposeAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            }

            if (proposal is null)
            {
                break;
            }

            Solution solution = await ApplyAsync(document, proposal.Changes, context.CancellationToken).ConfigureAwait(false);
            document = solution.GetDocument(document.Id)!;
        }

        return document;
    }

    private async Task<IEnumerable<Diagnostic>> FindingsAsync(Document document, CancellationToken cancellationToken)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            return [];
        }

        CompilationWithAnalyzers analysis = model.Compilation.WithAnalyzers([Analyzer!], document.Project.AnalyzerOptions);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellationToken).ConfigureAwait(false);
        return found.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start);
    }
}
