using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Edits an additional file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".txt"]), Shared]
internal sealed class WordFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST020"];

    public override FixAllProvider? GetFixAllProvider() => new WordFixAll();

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        context.RegisterCodeFix(CodeAction.Create("Praise", token => PraiseAsync(document, context.Span, token), "praise"), context.Diagnostics);
        return Task.CompletedTask;
    }

    internal static async Task<Solution> PraiseAsync(TextDocument document, TextSpan span, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.Replace(span, "good"));
    }
}
