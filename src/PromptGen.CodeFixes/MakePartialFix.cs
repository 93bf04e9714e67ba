using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1001: makes a type partial, and the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MakePartialFix() : TextFix(RuleIds.PG1001)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1001 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        TypeDeclarationSyntax? type = await document.NodeAsync<TypeDeclarationSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        return type is null ? null : new Proposal(
            $"Make '{type.Identifier.ValueText}' partial",
            EquivalenceKey,
            [.. type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
                .Where(static level => !level.Modifiers.Any(SyntaxKind.PartialKeyword))
                .Select(static level => new TextChange(new TextSpan(level.Keyword.SpanStart, 0), "partial "))]);
    }
}
