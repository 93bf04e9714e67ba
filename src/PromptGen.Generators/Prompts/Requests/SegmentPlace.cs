namespace PromptGen.Generators.Prompts.Requests;

/// <summary>Where a segment stands in the request.</summary>
internal enum SegmentPlace : byte
{
    /// <summary>A tool definition; tools render first.</summary>
    Tool,

    /// <summary>System, developer or instruction text at the head.</summary>
    System,

    /// <summary><c>ChatOptions.Instructions</c>, which the Anthropic adapter sends after the system messages.</summary>
    Instructions,

    /// <summary>A user message.</summary>
    User,

    /// <summary>An assistant message.</summary>
    Assistant,

    /// <summary>A system message after the first other message.</summary>
    LateSystem,

    /// <summary>A message whose role is not known, or one of another role.</summary>
    OtherMessage,
}
