namespace PromptGen.Generators.Schema;

/// <summary>A keyword that narrows a value or tells about it.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="Json">Its value as JSON.</param>
/// <param name="Words">The same as a sentence, for dialects that refuse the keyword.</param>
internal sealed record Keyword(string Name, string Json, string Words)
{
    /// <summary>Whether validators apply it to numbers alone, so that it says nothing about one in a string.</summary>
    public bool IsAboutNumbers => Name is "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum";
}
