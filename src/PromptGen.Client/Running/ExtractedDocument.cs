namespace PromptGen.Client;

/// <summary>How one document of a run ended.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="Index">The document's place in the input, from 0. Results come in the order in which they are done.</param>
/// <param name="Document">The document.</param>
/// <param name="Result">How it ended.</param>
public sealed record ExtractedDocument<T>(int Index, Document Document, ExtractionResult<T> Result)
{
    /// <summary>The caller's name for the document, if it has one.</summary>
    public string? Id => Document.Id;
}
