namespace PromptGen.Corpus.Parts;

/// <summary>A class with properties that are set.</summary>
public sealed class Label
{
    public required string Text { get; set; }

    public int Size { get; set; } = 12;

    public string? Font { get; init; }
}
