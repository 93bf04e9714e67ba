using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing.Tests.Samples;

// Inside the namespace, where it comes before PromptGen.Document.
using Document = Microsoft.CodeAnalysis.Document;

/// <summary>Gives the reported type another name, right or wrong as the derived sample decides.</summary>
internal abstract class RenameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (string key in Keys)
        {
            context.RegisterCodeFix(CodeAction.Create("Rename", token => RenameAsync(context.Document, context.Span, token), key), context.Diagnostics);
        }

        return Task.CompletedTask;
    }

    protected virtual string[] Keys => ["rename"];

    protected abstract string Rename(string name);

    private async Task<Document> RenameAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken);
        return document.WithText(text.Replace(span, Rename(text.ToString(span))));
    }
}
