using System.Text.Json;

namespace PromptGen.Oracle.Dialects;

/// <summary>Finds objects that a schema writes out more than once where an entry of <c>$defs</c> would serve.</summary>
public static class RepeatedObjects
{
    /// <summary>The texts that occur twice; an object that says nothing about its members is none.</summary>
    public static IReadOnlyList<string> In(JsonElement schema) =>
        [.. Objects(schema).Where(static entry => entry.TryGetProperty("properties", out _)).Select(static entry => entry.GetRawText()).GroupBy(static text => text, StringComparer.Ordinal).Where(static group => group.Count() > 1).Select(static group => group.Key)];

    private static IEnumerable<JsonElement> Objects(JsonElement schema) => schema.ValueKind != JsonValueKind.Object ? []
        : SchemaForm.Children(schema).SelectMany(static child => Objects(child.Schema)).Prepend(schema);
}
