using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>How messages name things, and which rule a witness belongs to.</summary>
internal static class PrefixText
{
    /// <summary>An expression on one line, short enough for a message.</summary>
    public static string Of(IOperation operation)
    {
        const int Longest = 80;
        string text = string.Join(" ", operation.Syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }

    /// <summary>The member through which a segment enters the request.</summary>
    public static string SinkOf(PromptRequest request, PromptSegment segment) => request.Family switch
    {
        PromptFamily.Anthropic or PromptFamily.AnthropicBeta => "MessageCreateParams." + MemberOf(segment.Place),
        PromptFamily.ExtensionsAI => segment.Place switch
        {
            SegmentPlace.Tool => "ChatOptions.Tools",
            SegmentPlace.Instructions => "ChatOptions.Instructions",
            _ => "ChatRole.System",
        },
        PromptFamily.OpenAIChat => segment.Place == SegmentPlace.Tool ? "ChatCompletionOptions.Tools" : "SystemChatMessage",
        PromptFamily.OpenAIResponses => segment.Place == SegmentPlace.Tool ? "CreateResponseOptions.Tools" : "CreateResponseOptions.Instructions",
        PromptFamily.SemanticKernel => "ChatHistory",
        PromptFamily.PromptGen => request.Kind == PromptRequestKind.Builder ? "PromptBuilder." + segment.Promise : "ExtractionRequest.WithContext",
        _ => MemberOf(segment.Place).ToLowerInvariant(),
    };

    /// <summary>The block of a segment and the marker behind it: the additional locations of a finding.</summary>
    public static IEnumerable<Location> Around(PromptRequest request, PromptSegment segment)
    {
        yield return segment.Operation.Syntax.GetLocation();
        int last = request.LastMarkerIndex();
        if (last >= 0 && request.Segments[last].Marker is { } marker)
        {
            yield return marker.Operation.Syntax.GetLocation();
        }
        else if (request.TopLevelMarker is { } top)
        {
            yield return top.Operation.Syntax.GetLocation();
        }
    }

    /// <summary>True if the witness is what orders or picks exemplars, which is PG3006.</summary>
    public static bool OrdersExemplars(this PromptWitness witness) =>
        witness.Part.Traits.Any(trait => trait.Kind == TextTraitKind.RandomOrder && (trait.Cause ?? trait.Operation).Syntax.Span.Contains(witness.Operation.Syntax.Span));

    /// <summary>True if moving the marker to the stable blocks before it repairs the request, which is PG2005.</summary>
    public static bool IsRepairedByMarker(this PromptRequest request, PromptWitness witness, int reorderMinTokens)
    {
        if (request.Family == PromptFamily.PromptGen || !witness.Segment.IsMarked || witness.Index == 0 || witness.Index != request.LastMarkerIndex())
        {
            return false;
        }

        PromptSegment target = request.Segments[witness.Index - 1];
        return request.StableHead().Length >= witness.Index && target is { Kind: SegmentKind.Text or SegmentKind.Tool, Marker: null, MayBeMarked: false }
            && ConstantTokens(witness.Segment.Text.Parts.SkipWhile(part => part != witness.Part)) < reorderMinTokens;
    }

    /// <summary>The least size of the stable pieces that are always there.</summary>
    public static long ConstantTokens(IEnumerable<TextPart> parts) =>
        parts.Where(static part => part.Stability.IsStable && !part.IsConditional).Sum(static part => part.Size?.Chars ?? 0) / 6;

    private static string MemberOf(SegmentPlace place) => place switch
    {
        SegmentPlace.Tool => "Tools",
        SegmentPlace.System or SegmentPlace.Instructions => "System",
        _ => "Messages",
    };
}
