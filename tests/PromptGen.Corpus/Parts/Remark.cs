namespace PromptGen.Corpus.Parts;

public sealed record Remark(string Text) : Note;
