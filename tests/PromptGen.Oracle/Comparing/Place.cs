using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PromptGen.Oracle.Comparing;

/// <summary>A place of an instance: what the type has there, and the value.</summary>
/// <param name="Type">The C# type without <c>Nullable</c>.</param>
/// <param name="Property">The property that holds it; null inside a collection and at the root.</param>
/// <param name="Owner">The type whose member it is; null inside a collection and at the root.</param>
/// <param name="Value">The value; undefined where the member is missing.</param>
public sealed record Place(Type Type, JsonPropertyInfo? Property, JsonTypeInfo? Owner, JsonElement Value)
{
    /// <summary>Whether it is an item of a collection or a value of a dictionary.</summary>
    public bool IsInCollection { get; init; }

    /// <summary>The type of the dictionary's keys, where the place is a value of a dictionary.</summary>
    public Type? Key { get; init; }
}
