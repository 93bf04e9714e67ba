namespace PromptGen.Simulator.Extraction.Text;

/// <summary>A run of a line set off by wide space, a tab or a bar.</summary>
internal readonly record struct TextCell(int Start, int End)
{
    /// <summary>How many tabs or bars stand before it on its line; columns made with them do not align by position.</summary>
    public int Column { get; init; }

    public int Length => End - Start;

    /// <summary>Whether two cells stand above each other.</summary>
    public bool Overlaps(TextCell other) => Start < other.End && other.Start < End;
}
