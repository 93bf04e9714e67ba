using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Comparing;

/// <summary>Fills in the members of an instance that are missing and have a <c>[DefaultValue]</c>.</summary>
internal static class MissingDefaults
{
    /// <summary>Fills them in.</summary>
    /// <returns>The text, or null when none is missing.</returns>
    public static byte[]? Fill(Type type, JsonElement instance)
    {
        JsonTypeInfo info = StrictContract.For(type).GetTypeInfo(type);
        Dictionary<string, object?> missing = info.Properties.Where(property => !instance.TryGetProperty(property.Name, out _))
            .Select(static property => (property, attribute: property.AttributeProvider?.GetCustomAttributes(typeof(DefaultValueAttribute), inherit: true).Cast<DefaultValueAttribute>().SingleOrDefault()))
            .Where(static entry => entry.attribute is not null)
            .ToDictionary(static entry => entry.property.Name, static entry => entry.attribute!.Value, StringComparer.Ordinal);
        if (missing.Count == 0)
        {
            return null;
        }

        JsonObject filled = JsonObject.Create(instance)!;
        foreach ((string name, object? value) in missing)
        {
            filled[name] = JsonSerializer.SerializeToNode(value, info.Options);
        }

        return JsonSerializer.SerializeToUtf8Bytes(filled);
    }
}
