using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG2003: passes a text that nothing proves to be the same as variable content, where it ends the builder's chain.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PassAsVariableFix() : TextFix(RuleIds.PG2003)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2003 + "B";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? witness = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        InvocationExpressionSyntax? call = witness?.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault(static i => i.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Static" });
        if (call is not { Expression: MemberAccessExpressionSyntax { Name: var name }, ArgumentList.Arguments: { Count: 1 } arguments } || arguments[0].Expression != witness || IsContinued(call))
        {
            return null;
        }

        return Proposal.Replace("Pass it as variable content", EquivalenceKey, name.Span, "Variable");
    }

    /// <summary>True if static text or a breakpoint follows, which variable content must not stand before.</summary>
    private static bool IsContinued(InvocationExpressionSyntax call)
    {
        for (SyntaxNode? node = call.Parent; node is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access; node = next.Parent)
        {
            if (access.Name.Identifier.ValueText is "Static" or "Shared" or "CacheBreakpoint")
            {
                return true;
            }
        }

        return false;
    }
}
