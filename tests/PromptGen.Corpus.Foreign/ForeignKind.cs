namespace PromptGen.Corpus.Foreign;

/// <summary>An enum of a referenced assembly.</summary>
public enum ForeignKind
{
    Large,
    Small,
}
