namespace PromptGen.Reading;

/// <summary>An error object in place of an answer.</summary>
/// <param name="Type">The provider's word for it.</param>
/// <param name="Message">The provider's sentence.</param>
/// <param name="Class">What it means for a next try.</param>
internal sealed record AnswerError(string Type, string? Message, ErrorClass Class);
