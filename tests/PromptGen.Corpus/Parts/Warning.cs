namespace PromptGen.Corpus.Parts;

public sealed record Warning(string Text, int Level) : Note;
