namespace PromptGen.Corpus.Parts;

/// <summary>A struct.</summary>
public readonly record struct Spot(int X, decimal Y);
