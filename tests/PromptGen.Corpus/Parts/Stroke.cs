namespace PromptGen.Corpus.Parts;

public sealed class Stroke : IMark
{
    public required string Path { get; init; }
}
