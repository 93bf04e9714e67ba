namespace PromptGen;

/// <summary>Where a quoted text stands in the document, in UTF-16 characters of the text that the document was made of.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters it has there; white space inside it may make it longer than the value.</param>
public readonly record struct SourceSpan(int Start, int Length);
