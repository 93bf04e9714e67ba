namespace PromptGen.Corpus.Parts;

public sealed record Square(int Side, string? Remark) : Outline(Remark)
{
    public int Turned { get; init; } = 3;
}
