namespace PromptGen.Corpus.Parts;

public class Cart : Carrier
{
    public required Outline Load { get; set; }
}
