using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing.Tests.Samples;

// Inside the namespace, where it comes before PromptGen.Document.
using Document = Microsoft.CodeAnalysis.Document;

/// <summary>Empties the file and writes the class, renamed, into a new one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MovingFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST001"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        context.RegisterCodeFix(
            CodeAction.Create(
                "Move",
                _ => Task.FromResult(document.WithText(SourceText.From("")).Project.AddDocument("A.cs", "class A;", ["Moved"]).Project.Solution),
                "move"),
            context.Diagnostics);
        return Task.CompletedTask;
    }
}
