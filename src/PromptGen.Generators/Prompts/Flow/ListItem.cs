using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>An element of a list.</summary>
/// <param name="Value">The element; for an opaque item the sequence it comes from.</param>
/// <param name="Condition">What decides whether it is present, or null.</param>
/// <param name="IsRepeated">True if it stands for any number of elements: a loop, a spread or query that cannot be taken apart.</param>
internal sealed record ListItem(Bound Value, IOperation? Condition = null, bool IsRepeated = false)
{
    /// <summary>True if nothing but the sequence is known.</summary>
    public bool IsOpaque => IsRepeated && Value.IsElement;
}
