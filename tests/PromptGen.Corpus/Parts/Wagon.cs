namespace PromptGen.Corpus.Parts;

public sealed class Wagon : Cart
{
    public int Axles { get; set; } = 2;
}
