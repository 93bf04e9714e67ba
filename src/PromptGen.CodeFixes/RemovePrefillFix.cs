using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG4009: removes the last entry of a message list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemovePrefillFix() : TextFix(RuleIds.PG4009)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG4009 + "A";

    private const string Title = "Remove the prefilled message";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? message = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        return message switch
        {
            { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements: { Count: > 1 } elements } } element } =>
                Proposal.Replace(Title, EquivalenceKey, FixText.WithComma(elements, element), ""),
            { Parent: InitializerExpressionSyntax { Expressions: { Count: > 1 } expressions } } => Proposal.Replace(Title, EquivalenceKey, FixText.WithComma(expressions, message), ""),
            _ => null,
        };
    }
}
