namespace PromptGen;

/// <summary>
/// Marks a text that the model must quote: each string in the member's value must occur in the document, else it is a problem
/// (<see cref="ProblemKind.NotInDocument"/>). Where the strings occur is in <see cref="ExtractionResult{T}.Sources"/>. Lists, dictionaries and nested
/// records are looked through; numbers, dates and enums are not texts. It is checked where the document is known: by the client, by
/// <see cref="ExtractionRequest{T}.ReadResponse"/>, and by the overloads of the tool's methods that take a document. Only texts can be searched: of a document
/// with a PDF or an image, a text that is in none of its text parts is no problem, and has no entry in <see cref="ExtractionResult{T}.Sources"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class VerbatimAttribute : Attribute
{
    /// <summary>Whether capitalisation and white space must be the document's too. Otherwise both are ignored, so that a line break inside a name does no harm.</summary>
    public bool Exact { get; set; }
}
