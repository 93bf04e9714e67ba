using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1010: gives a tool the proposed name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RenameToolFix() : TextFix(RuleIds.PG1010)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1010 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        AttributeSyntax? attribute = await document.NodeAsync<AttributeSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        if (attribute is null || diagnostic.Suggestion() is not { } suggestion)
        {
            return null;
        }

        string title = $"Rename the tool to '{suggestion}'";
        string literal = SymbolDisplay.FormatLiteral(suggestion, quote: true);
        AttributeArgumentSyntax? first = attribute.ArgumentList?.Arguments.FirstOrDefault();
        return (first, attribute.ArgumentList) switch
        {
            // A constant may have other uses, so only a literal is changed.
            ({ NameEquals: null }, _) => first.Expression is LiteralExpressionSyntax ? Proposal.Replace(title, EquivalenceKey, first.Expression.Span, literal) : null,
            (not null, _) => Proposal.Insert(title, EquivalenceKey, first.SpanStart, literal + ", "),
            (null, { } list) => Proposal.Insert(title, EquivalenceKey, list.OpenParenToken.Span.End, literal),
            _ => Proposal.Insert(title, EquivalenceKey, attribute.Name.Span.End, $"({literal})"),
        };
    }
}
