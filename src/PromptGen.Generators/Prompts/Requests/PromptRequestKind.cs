namespace PromptGen.Generators.Prompts.Requests;

/// <summary>How much of a request a <see cref="PromptRequest"/> stands for.</summary>
internal enum PromptRequestKind : byte
{
    /// <summary>A whole request.</summary>
    Create,

    /// <summary>A request to count tokens: only the tool-choice rules apply.</summary>
    CountTokens,

    /// <summary>A request within a batch.</summary>
    Batch,

    /// <summary>Options without messages in sight: <c>new ChatOptions { … }</c> on its own.</summary>
    Options,

    /// <summary>A block or list of blocks with a marker, outside any visible request.</summary>
    Blocks,

    /// <summary>A <c>PromptBuilder</c> chain.</summary>
    Builder,

    /// <summary>An <c>ExtractionTool&lt;T&gt;.CreateRequest</c> chain.</summary>
    Extraction,
}
