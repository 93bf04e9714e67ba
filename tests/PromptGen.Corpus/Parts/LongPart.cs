namespace PromptGen.Corpus.Parts;

/// <summary>A record with inherited members.</summary>
public sealed record LongPart(string Text, int? Count, Spot Spot, bool Last) : Part(Text, Count, Spot);
