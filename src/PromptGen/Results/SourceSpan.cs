namespace PromptGen;

/// <summary>Where a quoted text stands in the document, in UTF-16 characters of the text that the document, or its part, was made of.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters it has there; white space inside it may make it longer than the value.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The index in <see cref="Document.Parts"/> of the text part that <see cref="Start"/> counts in; 0 in a document of one text.</summary>
    public int Part { get; init; }
}
