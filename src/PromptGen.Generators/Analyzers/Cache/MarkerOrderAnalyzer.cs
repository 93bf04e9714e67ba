using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2007: a marker of one hour behind one of five minutes, in render order.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkerOrderAnalyzer : MarkerAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2007_LongAfterShort, Descriptors.PG2007_TopLevelDiffers];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, CacheMinimum minimum, RuleSettings settings)
    {
        List<PromptSegment> shorter = [];
        foreach (PromptSegment segment in request.Segments.Where(static s => s is { IsMarked: true, Condition: null }))
        {
            if (segment.Marker!.Ttl == MarkerTtl.FiveMinutes)
            {
                shorter.Add(segment);
            }
            else if (segment.Marker.Ttl == MarkerTtl.OneHour && shorter.Count > 0)
            {
                yield return Report(request, request.OfMarker(segment), request.NameOf(segment), shorter);
            }
        }

        if (request.TopLevelMarker is not { IsCertain: true, Condition: null } top)
        {
            yield break;
        }

        if (top.Ttl == MarkerTtl.OneHour && shorter.Count > 0)
        {
            yield return Report(request, top.Operation.Syntax.GetLocation(), "the request itself", shorter);
        }
        else if (top.Ttl == MarkerTtl.FiveMinutes && request.HasAllMessages && request.Segments.LastOrDefault() is { IsMarked: true, Condition: null, Marker.Ttl: MarkerTtl.OneHour } last)
        {
            yield return Diagnostic.Create(Descriptors.PG2007_TopLevelDiffers, top.Operation.Syntax.GetLocation(), [request.OfMarker(last)], FindingProperties.None.Add(RuleProperties.TopLevel, "yes"), request.NameOf(last));
        }
    }

    private static Diagnostic Report(PromptRequest request, Location location, string name, List<PromptSegment> shorter) => Diagnostic.Create(
        Descriptors.PG2007_LongAfterShort, location, shorter.Select(request.OfMarker), name, request.NameOf(shorter[0]));
}
