using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG4006: names the tool that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseNearestToolFix() : TextFix(RuleIds.PG4006)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG4006 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? name = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        return name is LiteralExpressionSyntax && diagnostic.Suggestion() is { } suggestion
            ? Proposal.Replace($"Use '{suggestion}'", EquivalenceKey, name.Span, SymbolDisplay.FormatLiteral(suggestion, quote: true))
            : null;
    }
}
