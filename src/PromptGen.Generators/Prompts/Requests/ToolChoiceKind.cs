namespace PromptGen.Generators.Prompts.Requests;

/// <summary>A tool choice in the Messages API's words.</summary>
internal enum ToolChoiceKind : byte
{
    /// <summary>The expression could not be followed.</summary>
    Unknown,

    /// <summary>The model decides.</summary>
    Auto,

    /// <summary>Some tool: <c>any</c>, <c>required</c>.</summary>
    Any,

    /// <summary>This tool.</summary>
    Tool,

    /// <summary>No tool.</summary>
    None,
}
