using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2004: marks the last static block; a system text that is a plain string becomes a block.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddMarkerFix() : TextFix(RuleIds.PG2004)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2004 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? text = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = text is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is not null && diagnostic.Properties.ContainsKey(RuleProperties.MarksWholeBlock) && new MarkerInsertion(model).Mark(text!) is { } change
            ? new Proposal("Add a cache marker to the last static block", EquivalenceKey, [change])
            : null;
    }
}
