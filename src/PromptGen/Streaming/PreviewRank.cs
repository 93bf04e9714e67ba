namespace PromptGen.Streaming;

/// <summary>Which text of an answer the preview shows: the first one of the highest rank.</summary>
internal enum PreviewRank
{
    /// <summary>Never: it cannot carry the record.</summary>
    None,

    /// <summary>A text, when it is a JSON object.</summary>
    Text,

    /// <summary>The input of the tool's call.</summary>
    Call,
}
