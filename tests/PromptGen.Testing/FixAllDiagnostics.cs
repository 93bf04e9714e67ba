using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PromptGen.Testing;

// Inside the namespace, where it comes before PromptGen.Document.
using Document = Microsoft.CodeAnalysis.Document;

/// <summary>Supplies a FixAll with the diagnostics of the documents and projects it asks about.</summary>
internal sealed class FixAllDiagnostics(FixSession session) : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await session.FixableAsync(project, cancellationToken).ConfigureAwait(false);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        ImmutableArray<Diagnostic> all = await session.FixableAsync(document.Project, cancellationToken).ConfigureAwait(false);
        return all.Where(d => d.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        ImmutableArray<Diagnostic> all = await session.FixableAsync(project, cancellationToken).ConfigureAwait(false);
        return all.Where(d => d.Location.SourceTree is null);
    }
}
