using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts;

/// <summary>Drops what was read on its own although a whole request of the same member already contains it.</summary>
internal static class PartialRequests
{
    /// <summary>The requests without blocks and options that are part of another one.</summary>
    public static ImmutableArray<PromptRequest> WithoutParts(ImmutableArray<PromptRequest> requests)
    {
        if (requests.Length < 2)
        {
            return requests;
        }

        HashSet<SyntaxNode?> absorbed = [.. requests.Select(static r => r.RawRepresentation?.Syntax)];
        ImmutableArray<PromptRequest> kept = [.. requests.Where(r => !absorbed.Contains(r.Operation.Syntax))];
        HashSet<SyntaxNode> seen = [.. kept.Where(static r => !IsPartial(r)).SelectMany(Contents)];
        return [.. kept.Where(r => !IsPartial(r) || !IsSeen(r, seen))];
    }

    private static bool IsPartial(PromptRequest request) => request.Kind is PromptRequestKind.Blocks or PromptRequestKind.Options;

    private static IEnumerable<SyntaxNode> Contents(PromptRequest request)
    {
        if (request.View is { } view)
        {
            yield return view.Creation.Syntax;
        }

        foreach (PromptSegment segment in request.Segments)
        {
            if (segment.Marker is { } marker)
            {
                yield return marker.Operation.Syntax;
            }

            foreach (TextPart part in segment.Text.Parts)
            {
                yield return part.Operation.Syntax;
            }
        }
    }

    private static bool IsSeen(PromptRequest request, HashSet<SyntaxNode> seen) => request.Kind == PromptRequestKind.Options
        ? request.View is { } view && seen.Contains(view.Creation.Syntax)
        : request.Segments.Any(s => s.Marker is { } marker && seen.Contains(marker.Operation.Syntax))
            && (request.Hops == 0 || request.OwnParts().All(w => seen.Contains(w.Part.Operation.Syntax)));
}
