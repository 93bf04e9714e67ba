namespace PromptGen.Generators.Prompts.Requests;

/// <summary>What a segment is on the wire.</summary>
internal enum SegmentKind : byte
{
    /// <summary>A text block that can carry a marker.</summary>
    Text,

    /// <summary>A plain string in place of a block list; it cannot carry a marker.</summary>
    PlainText,

    /// <summary>A tool definition.</summary>
    Tool,

    /// <summary>A thinking block, which cannot carry a marker.</summary>
    Thinking,

    /// <summary>Another block: image, document, tool use, tool result.</summary>
    Other,

    /// <summary>Any number of blocks that cannot be taken apart.</summary>
    Opaque,
}
