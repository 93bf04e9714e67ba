using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1006: says with <c>[AdvisoryConstraint]</c> that a constraint is meant as advice to the model.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MarkAdvisoryFix() : TextFix(RuleIds.PG1006)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1006 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        AttributeSyntax? attribute = await document.NodeAsync<AttributeSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        if (attribute is not { Parent: AttributeListSyntax { Parent: { } member } list } || await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        // One mark is enough for a member, so that all its constraints propose the same edit.
        AttributeListSyntax first = member.ChildNodes().OfType<AttributeListSyntax>().First(other => other.Target?.Identifier.ValueText == list.Target?.Identifier.ValueText);
        string name = AttributeText.NameOf("PromptGen", "AdvisoryConstraint", attribute.SpanStart, model);
        return Proposal.Insert("Mark the constraint as advice to the model", EquivalenceKey, first.Attributes[0].SpanStart, name + ", ");
    }
}
