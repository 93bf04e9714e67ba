using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>A stretch of a document that could be a value.</summary>
internal sealed class Candidate
{
    public required int Line { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>The text as an answer would give it: white space collapsed.</summary>
    public required string Text { get; init; }

    public NumberSpan? Number { get; init; }

    public DateSpan? Date { get; init; }

    /// <summary>The last line of a text that runs over several.</summary>
    public int LastLine { get; init; }

    /// <summary>What describes it, independent of any leaf.</summary>
    public ulong[] Features { get; set; } = [];

    public const int LabelKinds = 3;

    /// <summary>The label on the left, its last word, and the label above where nothing stands on the left; empty where there is none.</summary>
    public string[] Labels { get; init; } = ["", "", ""];

    /// <summary>Adds features that need more than the document.</summary>
    public void Describe(ulong[] more) => Features = [.. Features, .. more];

    /// <summary>The features that have a weight.</summary>
    public int[] Indexes { get; set; } = [];
}
