using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG4004: removes the thinking setting beside a forced tool choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveThinkingFix() : TextFix(RuleIds.PG4004)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG4004 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? choice = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SyntaxNode? setting = choice is null ? null : (FixText.SiblingValue(choice, "Thinking") ?? FixText.SiblingValue(choice, "thinking"))?.Parent;
        return setting switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment =>
                Proposal.Replace("Remove the thinking setting", EquivalenceKey, FixText.WithComma(initializer.Expressions, assignment), ""),
            AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax anonymous } member =>
                Proposal.Replace("Remove the thinking setting", EquivalenceKey, FixText.WithComma(anonymous.Initializers, member), ""),
            _ => null,
        };
    }
}
