namespace PromptGen;

/// <summary>One line of a batch's results.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="CustomId">The <c>custom_id</c> that the request was given, or null where the line is too damaged to have one.</param>
/// <param name="Result">How the extraction ended.</param>
public sealed record BatchResult<T>(string? CustomId, ExtractionResult<T> Result)
{
    /// <summary>Returns the id and the outcome; no value and no document text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{CustomId ?? "(no custom_id)"}: {Result}";
}
