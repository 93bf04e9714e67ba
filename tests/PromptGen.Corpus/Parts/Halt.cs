namespace PromptGen.Corpus.Parts;

public sealed record Halt : Step;
