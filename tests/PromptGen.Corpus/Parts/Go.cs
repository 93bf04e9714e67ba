namespace PromptGen.Corpus.Parts;

public sealed record Go(int By) : Step;
