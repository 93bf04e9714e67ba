namespace PromptGen.Generators.Reading;

/// <summary>Keys of <c>Diagnostic.Properties</c>, shared with the code fixes.</summary>
internal static class FindingProperties
{
    /// <summary>The text that the fix proposes.</summary>
    public const string Suggestion = "suggestion";
}
