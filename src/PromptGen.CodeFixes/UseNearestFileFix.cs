using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG3001: names the exemplar file that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseNearestFileFix() : TextFix(RuleIds.PG3001)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG3001 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        AttributeArgumentSyntax? argument = await document.NodeAsync<AttributeArgumentSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        return argument is { Expression: LiteralExpressionSyntax old } && diagnostic.Suggestion() is { } suggestion
            ? Proposal.Replace($"Use '{suggestion}'", EquivalenceKey, old.Span, SymbolDisplay.FormatLiteral(suggestion, quote: true))
            : null;
    }
}
