namespace PromptGen.Generators.Reading;

/// <summary>What a missing member is read as.</summary>
/// <param name="Literal">The value as C# text.</param>
/// <param name="Json">The value as JSON, or null where it has no short form.</param>
internal sealed record MemberDefault(string Literal, string? Json);
