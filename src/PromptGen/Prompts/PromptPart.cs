namespace PromptGen;

/// <summary>A text of a prompt made with <see cref="PromptBuilder"/>: for a client of one's own, it is one content block.</summary>
public sealed class PromptPart
{
    internal PromptPart(PromptStability stability, string text, CacheTtl breakpoint = CacheTtl.None)
    {
        Stability = stability;
        Text = text;
        Breakpoint = breakpoint;
    }

    /// <summary>What the text promises. Static and shared texts belong into the system prompt, variable ones into the user message.</summary>
    public PromptStability Stability { get; }

    /// <summary>The text. A static or shared one has LF line ends.</summary>
    public string Text { get; }

    /// <summary>The lifetime of the cache breakpoint that ends with this text; <see cref="CacheTtl.None"/> without one.</summary>
    public CacheTtl Breakpoint { get; }

    /// <summary>Returns what the part is, never its text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{Stability} ({Text.Length} characters)";

    internal PromptPart WithBreakpoint(CacheTtl ttl) => new(Stability, Text, ttl);
}
