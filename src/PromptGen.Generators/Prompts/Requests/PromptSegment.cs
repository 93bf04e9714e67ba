using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>One block of a request: a tool, a system block, a part of a message. Its text is kept in pieces.</summary>
internal sealed record PromptSegment
{
    /// <summary>Where it stands.</summary>
    public required SegmentPlace Place { get; init; }

    /// <summary>What it is.</summary>
    public required SegmentKind Kind { get; init; }

    /// <summary>The text in pieces, not sized for anything but text.</summary>
    public required PromptText Text { get; init; }

    /// <summary>The block: the object creation or the factory call at the request, the element of the list.</summary>
    public required IOperation Operation { get; init; }

    /// <summary>The expression of the text within the block, or the block itself.</summary>
    public required IOperation TextOperation { get; init; }

    /// <summary>The marker on this block, or null.</summary>
    public CacheMarker? Marker { get; init; }

    /// <summary>True if the block, or one of the blocks it stands for, may carry a marker that is not in sight.</summary>
    public bool MayBeMarked { get; init; }

    /// <summary>What decides whether the block is there, or null.</summary>
    public IOperation? Condition { get; init; }

    /// <summary>True if it stands for any number of blocks.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The promise of the builder call, in PromptGen's own API.</summary>
    public SegmentPromise Promise { get; init; }

    /// <summary>The message that holds the block, for messages; else null.</summary>
    public IOperation? Message { get; init; }

    /// <summary>The join of the text's pieces.</summary>
    public Stability Stability => Text.Stability;

    /// <summary>The size, or null if it is not known.</summary>
    public SizeBand? Size => Kind is SegmentKind.Opaque or SegmentKind.Other || IsRepeated ? null : Text.Size;

    /// <summary>A certain marker without condition.</summary>
    public bool IsMarked => Marker is { IsCertain: true, Condition: null };

    /// <summary>True if the segment stands before the messages.</summary>
    public bool IsHead => Place is SegmentPlace.Tool or SegmentPlace.System or SegmentPlace.Instructions;
}
