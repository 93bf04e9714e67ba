namespace PromptGen.Corpus.Parts;

public readonly record struct Dot(int Width) : IMark;
