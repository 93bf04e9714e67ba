using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2006, PG2007 and PG2008: removes markers that are too many, too short before a long one, or without effect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveMarkerFix() : TextFix(RuleIds.PG2006, RuleIds.PG2007, RuleIds.PG2008)
{
    /// <summary>The key of the fix that keeps four markers.</summary>
    public const string LimitKey = RuleIds.PG2006 + "A";

    /// <summary>The key of the fix that drops the shorter markers.</summary>
    public const string OrderKey = RuleIds.PG2007 + "B";

    /// <summary>The key of the fix that drops the marker of a short prefix.</summary>
    public const string MinimumKey = RuleIds.PG2008 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? root = document is Document source ? await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) : null;
        Location[] places = [.. PlacesOf(diagnostic)];
        if (root is null || places.Length == 0 || places.Any(place => place.SourceTree != diagnostic.Location.SourceTree))
        {
            return null;
        }

        TextChange?[] removals = [.. places.Select(place => MarkerEdits.At(root, place.SourceSpan) is { } marker ? MarkerEdits.Remove(marker) : null)];
        (string title, string key) = diagnostic.Id switch
        {
            RuleIds.PG2006 => ("Remove the surplus cache markers", LimitKey),
            RuleIds.PG2007 => ("Remove the earlier cache marker", OrderKey),
            _ => ("Remove the cache marker", MinimumKey),
        };
        return removals.All(static change => change is not null) ? new Proposal(title, key, [.. removals.Select(static change => change!.Value)]) : null;
    }

    private static IEnumerable<Location> PlacesOf(Diagnostic diagnostic) => diagnostic.Id switch
    {
        RuleIds.PG2006 when diagnostic.Properties.TryGetValue(RuleProperties.Removable, out string? list) && list is { Length: > 0 } =>
            list.Split(',').Select(static index => int.Parse(index, CultureInfo.InvariantCulture)).Select(index => index == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[index - 1]),
        RuleIds.PG2007 => diagnostic.AdditionalLocations,
        RuleIds.PG2008 => [diagnostic.Location],
        _ => [],
    };
}
