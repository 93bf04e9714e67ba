namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>The edits that repair request bodies, as they travel in <c>Diagnostic.Properties</c>.</summary>
internal static class RawEdits
{
    /// <summary>The key of the edit.</summary>
    public const string Key = "edit";

    /// <summary>The suggestion takes the place of the value.</summary>
    public const string Replace = "replace";

    /// <summary>The suggestion takes the place of the member's name.</summary>
    public const string Rename = "rename";

    /// <summary>The member goes.</summary>
    public const string Remove = "remove";

    /// <summary><c>strict</c> goes from the choice to the tool.</summary>
    public const string MoveStrict = "moveStrict";
}
