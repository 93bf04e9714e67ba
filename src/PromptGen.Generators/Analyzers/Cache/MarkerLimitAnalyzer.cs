using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2006: more markers than the API accepts in one request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarkerLimitAnalyzer : MarkerAnalyzer
{
    private const int Limit = 4;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2006_TooManyMarkers, Descriptors.PG2006_MayExceedLimit];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, CacheMinimum minimum, RuleSettings settings)
    {
        PromptSegment[] marked = [.. request.Segments.Where(static segment => segment is { IsMarked: true, Condition: null, IsRepeated: false })];
        bool hasTop = request.TopLevelMarker is { IsCertain: true, Condition: null };
        int certain = marked.Length + (hasTop ? 1 : 0);
        if (certain > Limit)
        {
            yield return Certain(request, marked);
        }
        else if (Uncertain(request) is { Count: > 0 } uncertain && certain + uncertain.Sum(static entry => entry.Count) > Limit)
        {
            PromptSegment last = uncertain[uncertain.Count - 1].Segment;
            yield return Diagnostic.Create(Descriptors.PG2006_MayExceedLimit, request.OfMarker(last), [request.Operation.Syntax.GetLocation()], request.NameOf(last), Limit + 1);
        }
    }

    private static Diagnostic Certain(PromptRequest request, PromptSegment[] marked)
    {
        List<Location> places = [.. marked.Select(request.OfMarker)];
        List<string> names = [.. marked.Select(request.NameOf)];
        if (request.TopLevelMarker is { } top)
        {
            places.Add(top.Operation.Syntax.GetLocation());
            names.Add("the request itself");
        }

        // The diagnostic's own place comes first in the numbering of what the fix removes.
        int[] order = [Limit, .. Enumerable.Range(0, places.Count).Where(static i => i != Limit)];
        IEnumerable<int> removed = Enumerable.Range(0, places.Count).Except(Kept(marked, places.Count)).Select(i => Array.IndexOf(order, i));
        return Diagnostic.Create(
            Descriptors.PG2006_TooManyMarkers,
            places[Limit],
            order.Skip(1).Select(i => places[i]),
            FindingProperties.None.Add(RuleProperties.Removable, string.Join(",", removed.Select(static i => i.ToString(CultureInfo.InvariantCulture)))),
            names[Limit],
            Limit + 1);
    }

    /// <summary>The last tool, the last static block, the last shared block, the last message or the top-level marker.</summary>
    private static IEnumerable<int> Kept(PromptSegment[] marked, int count)
    {
        yield return Array.FindLastIndex(marked, static s => s.Place == SegmentPlace.Tool);
        yield return Array.FindLastIndex(marked, static s => s.IsHead && s.Place != SegmentPlace.Tool && s.Stability.IsStable);
        yield return Array.FindLastIndex(marked, static s => s.IsHead && s.Place != SegmentPlace.Tool && !s.Stability.IsStable);
        yield return count > marked.Length ? count - 1 : Array.FindLastIndex(marked, static s => !s.IsHead);
    }

    /// <summary>Markers that a condition or a loop decides on. One per condition, since its branches may be alternatives; a loop may add any number.</summary>
    private static List<(PromptSegment Segment, int Count)> Uncertain(PromptRequest request)
    {
        List<(PromptSegment Segment, int Count)> found = [];
        HashSet<SyntaxNode> conditions = [];
        foreach (PromptSegment segment in request.Segments.Where(static s => s.Marker is { IsCertain: true }))
        {
            IOperation? condition = segment.Condition ?? segment.Marker!.Condition;
            bool isLoop = segment.IsRepeated && condition is null or ILoopOperation;
            if (isLoop || !segment.IsRepeated && condition is not null && conditions.Add(condition.Syntax))
            {
                found.Add((segment, isLoop ? Limit + 1 : 1));
            }
        }

        return found;
    }
}
