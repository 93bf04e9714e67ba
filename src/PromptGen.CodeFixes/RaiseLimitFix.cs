using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG4002: raises a limit that is written as a number.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RaiseLimitFix() : TextFix(RuleIds.PG4002)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG4002 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? limit = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        return limit is LiteralExpressionSyntax && diagnostic.Suggestion() is { } suggestion
            ? Proposal.Replace($"Raise the limit to {suggestion}", EquivalenceKey, limit.Span, suggestion)
            : null;
    }
}
