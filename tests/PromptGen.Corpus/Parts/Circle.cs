namespace PromptGen.Corpus.Parts;

public sealed record Circle(double Radius, string? Remark) : Outline(Remark);
