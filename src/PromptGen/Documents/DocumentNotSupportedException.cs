namespace PromptGen;

/// <summary>
/// Thrown when a request is written whose document the provider is known to refuse: a kind of part that the wire format has no place for, or one above a documented
/// limit. The message names the part, the limit and the remedy. <c>ExtractionClient</c> makes it the document's own outcome, so that other documents go on.
/// </summary>
public sealed class DocumentNotSupportedException : NotSupportedException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="part">The index of the part in <see cref="Document.Parts"/>, or null where all parts together are too many or too large.</param>
    public DocumentNotSupportedException(string message, int? part = null)
        : base(message) => Part = part;

    /// <summary>The index of the part in <see cref="Document.Parts"/>, or null where all parts together are too many or too large.</summary>
    public int? Part { get; }
}
