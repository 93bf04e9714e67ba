namespace PromptGen.Generators.Exemplars;

/// <summary>Something wrong at a place of a JSON text.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="End">The offset behind the last one.</param>
/// <param name="Pointer">The JSON pointer of the value.</param>
/// <param name="Problem">What is wrong, as the rest of a sentence that begins with the pointer.</param>
/// <param name="Remedy">What to do, without a full stop.</param>
internal sealed record JsonDefect(int Start, int End, string Pointer, string Problem, string Remedy)
{
    /// <summary>Whether the value cannot be used at all; an unknown property can.</summary>
    public bool IsError { get; init; } = true;

    /// <summary>Whether it is a matter of size and not of JSON.</summary>
    public bool IsTooDeep { get; init; }

    /// <summary>The text that the fix puts in place of the value, or null where there is none.</summary>
    public string? Replacement { get; init; }

    /// <summary>Where <see cref="Replacement"/> is inserted, if it takes the place of nothing.</summary>
    public int? InsertAt { get; init; }
}
