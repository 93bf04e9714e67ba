using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Makes segments.</summary>
internal static class Segments
{
    /// <summary>True if an expression is a string, below its conversions.</summary>
    public static bool IsText(Bound value) =>
        !value.IsElement && value.Operation.Unwrap() is { } inner && (inner.Type?.SpecialType == SpecialType.System_String || inner.ConstantText() is not null);

    /// <summary>A segment.</summary>
    public static PromptSegment Of(SegmentPlace place, SegmentKind kind, PromptText text, IOperation operation, IOperation? message = null) => new()
    {
        Place = place,
        Kind = kind,
        Text = text,
        Operation = operation,
        TextOperation = operation.Unwrap(),
        Message = message,
    };

    /// <summary>The segment of an options object's <c>Instructions</c>, if it sets them.</summary>
    public static IEnumerable<PromptSegment> Instructions(ObjectView? options, SinkReading reading) =>
        options?["Instructions"] is { } set && !set.Value.Operation.IsNull()
            ? [Of(SegmentPlace.Instructions, SegmentKind.PlainText, reading.Texts.Text(set.Value), set.Value.Operation) with { Condition = set.Condition }]
            : [];

    /// <summary>Gives the segments from a place on the condition of the list item that they come from, unless they have one of their own.</summary>
    public static void SetCondition(List<PromptSegment> segments, int first, IOperation? condition)
    {
        for (int index = first; index < segments.Count; index++)
        {
            segments[index] = segments[index] with { Condition = segments[index].Condition ?? condition };
        }
    }

    /// <summary>Any number of blocks of which only their sequence is known.</summary>
    public static PromptSegment Opaque(ListItem item, SegmentPlace place, SinkReading reading, IOperation? message = null) =>
        Of(place, SegmentKind.Opaque, reading.Texts.Text(item.Value with { IsElement = false }).Rewritten(), item.Value.Operation, message) with
        {
            MayBeMarked = true,
            Condition = item.Condition,
            IsRepeated = item.IsRepeated,
        };
}
