using System.Collections.Immutable;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>The questions that cache rules ask of a request.</summary>
internal static class PromptRequestExtensions
{
    /// <summary>The segments with a marker, certain or not, in render order. The top-level marker is not among them.</summary>
    public static ImmutableArray<PromptSegment> MarkedSegments(this PromptRequest request) => [.. request.Segments.Where(static s => s.Marker is not null)];

    /// <summary>True if there may be a marker anywhere: explicit, top-level, on something not in sight, or set by a wrapper.</summary>
    public static bool MayBeMarked(this PromptRequest request) =>
        request.TopLevelMarker is not null || request.CachedElsewhere is not null || !request.HasAllMembers
        || request.Segments.Any(static s => s.Marker is not null || s.MayBeMarked);

    /// <summary>The index of the last segment with a certain marker, or -1.</summary>
    public static int LastMarkerIndex(this PromptRequest request)
    {
        for (int i = request.Segments.Length - 1; i >= 0; i--)
        {
            if (request.Segments[i].Marker is { IsCertain: true })
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The segments that a cache entry covers: up to the last marker; what the builder calls Static or Shared; the tools and system text under a top-level marker;
    /// the leading run of tools and instructions where the API caches by itself; else none.
    /// </summary>
    public static ImmutableArray<PromptSegment> Prefix(this PromptRequest request)
    {
        int last = request.LastMarkerIndex();
        if (request.Family == PromptFamily.PromptGen)
        {
            return [.. request.Segments.Where((s, i) => i <= last || s.Promise is SegmentPromise.Static or SegmentPromise.Shared)];
        }

        if (last >= 0)
        {
            return [.. request.Segments.Take(last + 1)];
        }

        return request.TopLevelMarker is not null || request.CachesAutomatically ? [.. request.Segments.TakeWhile(static s => s.IsHead)] : [];
    }

    /// <summary>The pieces of the prefix that the method under analysis contributes and that are at least of a kind, in render order.</summary>
    /// <param name="request">The request.</param>
    /// <param name="least">The least kind: Volatile for PG2001, Unknown for PG2003.</param>
    public static IEnumerable<PromptWitness> Witnesses(this PromptRequest request, StabilityKind least = StabilityKind.Volatile) =>
        request.OwnParts().Where(witness => witness.Part.Stability.Kind >= least);

    /// <summary>The pieces of the prefix that the method under analysis contributes, in render order.</summary>
    public static IEnumerable<PromptWitness> OwnParts(this PromptRequest request)
    {
        int index = 0;
        foreach (PromptSegment segment in request.Prefix())
        {
            while (!ReferenceEquals(request.Segments[index], segment))
            {
                index++;
            }

            foreach (TextPart part in segment.Text.Parts)
            {
                if (part.HopLevel == 0)
                {
                    yield return new PromptWitness(segment, part, index);
                }
            }
        }
    }

    /// <summary>The traits of a kind in the prefix, each with the piece that has it.</summary>
    public static IEnumerable<(PromptWitness Witness, TextTrait Trait)> Traits(this PromptRequest request, TextTraitKind kind) =>
        from witness in request.OwnParts()
        from trait in witness.Part.Traits
        where trait.Kind == kind
        select (witness, trait);

    /// <summary>True if the member under analysis is the one to report a trait: what the method with the sink does to its parameters is news there, and at no caller.</summary>
    public static bool IsNewsOf(this TextTrait trait, PromptRequest request) => request.Hops == 0 || !request.Operation.Root().Encloses(trait.Operation);

    /// <summary>True if something is sent after this piece: another piece of its segment, or another segment.</summary>
    public static bool HasTextAfter(this PromptRequest request, PromptWitness witness) =>
        !ReferenceEquals(witness.Segment.Text.Parts.LastOrDefault(), witness.Part) || witness.Index < request.Segments.Length - 1 || !request.HasAllMessages;

    /// <summary>The leading segments that are proven stable, which a marker could cover: the target of PG2004 and PG2005.</summary>
    public static ImmutableArray<PromptSegment> StableHead(this PromptRequest request) =>
        [.. request.Segments.TakeWhile(static s => s.IsHead && s is { Stability.IsStable: true, Condition: null, IsRepeated: false } && s.Text.Parts.All(static p => !p.IsConditional))];

    /// <summary>The size of segments, or null if one is not known.</summary>
    public static SizeBand? SizeOf(this IEnumerable<PromptSegment> segments)
    {
        SizeBand sum = default;
        foreach (PromptSegment segment in segments)
        {
            if (segment.Size is not { } size)
            {
                return null;
            }

            sum += segment.Condition is null ? size : size with { Chars = 0 };
        }

        return sum;
    }
}
