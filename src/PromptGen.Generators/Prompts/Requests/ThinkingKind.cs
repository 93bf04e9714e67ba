namespace PromptGen.Generators.Prompts.Requests;

/// <summary>A thinking setting.</summary>
internal enum ThinkingKind : byte
{
    /// <summary>The expression could not be followed.</summary>
    Unknown,

    /// <summary><c>enabled</c>, with a budget.</summary>
    Enabled,

    /// <summary><c>adaptive</c>.</summary>
    Adaptive,

    /// <summary><c>between_tools</c>.</summary>
    BetweenTools,

    /// <summary><c>disabled</c>.</summary>
    Disabled,
}
