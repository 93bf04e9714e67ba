namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>A text of the head of a prompt.</summary>
/// <param name="Text">The C# expression.</param>
/// <param name="Ttl">The life of its marker, <c>5m</c> or <c>1h</c>; null for no marker.</param>
/// <param name="Mark">The rule that is to be reported at the marker, or null.</param>
internal sealed record Block(string Text, string? Ttl = "5m", string? Mark = null)
{
    /// <summary>Whether the marker lives an hour.</summary>
    public bool IsLong => Ttl == "1h";

    /// <summary>Puts the mark of the test around the code of the marker.</summary>
    public string Marked(string code) => Marks.Around(Mark, code);
}
