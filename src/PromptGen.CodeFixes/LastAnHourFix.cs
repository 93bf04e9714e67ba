using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2007: lets the markers before the long one last an hour as well.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LastAnHourFix() : TextFix(RuleIds.PG2007)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2007 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // The form about the top-level marker has its remedy in the place of the diagnostic.
        bool isTopLevel = diagnostic.Properties.ContainsKey(RuleProperties.TopLevel);
        Location[] places = isTopLevel ? [diagnostic.Location] : [.. diagnostic.AdditionalLocations];
        if (document is not Document source || places.Any(place => place.SourceTree != diagnostic.Location.SourceTree))
        {
            return null;
        }

        SemanticModel? model = await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return null;
        }

        TextChange?[] changes = [.. places.Select(place => MarkerEdits.At(root, place.SourceSpan) is { } marker ? MarkerEdits.LastAnHour(marker, model) : null)];
        return changes.All(static change => change is not null)
            ? new Proposal("Let the earlier cache marker last an hour", EquivalenceKey, [.. changes.Select(static change => change!.Value)])
            : null;
    }
}
