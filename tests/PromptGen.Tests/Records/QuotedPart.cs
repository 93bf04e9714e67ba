namespace PromptGen.Tests.Records;

/// <summary>A nested record with a member that must occur in the document and one that need not.</summary>
public sealed record QuotedPart([property: Verbatim] string? Text, string? Comment, IReadOnlyDictionary<string, string>? Extra);
