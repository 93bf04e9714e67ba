using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>Follows a local <c>$ref</c>.</summary>
internal static class SchemaPointer
{
    public static JsonElement? Resolve(JsonElement root, string reference)
    {
        JsonElement current = root;
        foreach (string step in reference.Split('/').Skip(1))
        {
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (current.ValueKind != JsonValueKind.Object || !current.TryGetProperty(name, out current))
            {
                return null;
            }
        }

        return current;
    }
}
