using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Texts;

/// <summary>One piece of a text: a literal run, a hole, an appended value.</summary>
internal sealed record TextPart
{
    /// <summary>The stability, with its witness.</summary>
    public required Stability Stability { get; init; }

    /// <summary>The expression the piece comes from. It may lie in another method or file than the request.</summary>
    public required IOperation Operation { get; init; }

    /// <summary>The size, or null where nothing is known about it.</summary>
    public SizeBand? Size { get; init; }

    /// <summary>The text itself, if it is constant.</summary>
    public string? Constant { get; init; }

    /// <summary>The condition, loop or handler that decides whether the piece, or which form of it, is present; null if it always is.</summary>
    public IOperation? Condition { get; init; }

    /// <summary>How many calls lie between the piece and the method under analysis: 0 for what that method contributes itself. Only pieces of level 0 are news.</summary>
    public int HopLevel { get; init; }

    /// <summary>Culture, newline and order traits.</summary>
    public ImmutableArray<TextTrait> Traits { get; init; } = [];

    /// <summary>Present only under a condition.</summary>
    public bool IsConditional => Condition is not null;

    /// <summary>The expression to name in a message: the witness if there is one.</summary>
    public IOperation Witness => Stability.Witness ?? Operation;

    /// <summary>A copy with further traits, each once.</summary>
    public TextPart WithTraits(ImmutableArray<TextTrait> more) =>
        more.IsDefaultOrEmpty ? this : this with { Traits = [.. Traits.Concat(more).Distinct()] };
}
