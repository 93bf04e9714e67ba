using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1011: gives a member a legal key with <c>[JsonPropertyName]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RenameKeyFix() : TextFix(RuleIds.PG1011)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1011 + "A";

    private const string Attribute = "JsonPropertyName";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        if (member is null || diagnostic.Suggestion() is not { } suggestion)
        {
            return null;
        }

        string title = $"Give the member the key '{suggestion}'";
        string literal = SymbolDisplay.FormatLiteral(suggestion, quote: true);
        if (AttributeText.Find(member, Attribute) is { } present)
        {
            return present.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax old ? Proposal.Replace(title, EquivalenceKey, old.Span, literal) : null;
        }

        SemanticModel? model = await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is null ? null : AttributeText.Add(title, EquivalenceKey, member, $"{AttributeText.NameOf(Attribute, member.SpanStart, model)}({literal})");
    }
}
