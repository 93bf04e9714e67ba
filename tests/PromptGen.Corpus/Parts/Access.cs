namespace PromptGen.Corpus.Parts;

/// <summary>An enum whose values can be joined in C#.</summary>
[Flags]
public enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Both = Read | Write,
}
