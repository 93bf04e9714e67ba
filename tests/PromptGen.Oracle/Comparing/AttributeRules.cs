using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PromptGen.Oracle.Judging;

namespace PromptGen.Oracle.Comparing;

/// <summary>What the DataAnnotations attributes themselves say about a value.</summary>
internal static class AttributeRules
{
    /// <summary>Whether an attribute refuses the value of a place. An attribute takes nothing that its type cannot hold.</summary>
    public static bool Refuse(Place place)
    {
        if (place is not { Property: { } property, Owner: { } owner } || !Of(property).Any())
        {
            return false;
        }

        try
        {
            object? value = place.Value.Deserialize(property.PropertyType, owner.Options);
            return Of(property).Any(attribute => Refuses(attribute, value));
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>Whether the member of a place has an attribute.</summary>
    public static bool Has<T>(Place place)
        where T : ValidationAttribute => place.Property is { } property && Of(property).OfType<T>().Any();

    /// <summary>The first member of an instance that an attribute refuses, or null. A default that an attribute refuses is the author's own, and null is not the attribute's matter.</summary>
    public static string? FirstRefused(Type type, object value, JsonElement instance) => StrictContract.For(type).GetTypeInfo(type).Properties
        .FirstOrDefault(property => property.Get is { } get && instance.TryGetProperty(property.Name, out JsonElement given) && given.ValueKind != JsonValueKind.Null && Of(property).Any(attribute => Refuses(attribute, get(value))))?.Name;

    private static bool Refuses(ValidationAttribute attribute, object? value)
    {
        try
        {
            return !attribute.IsValid(AsCounted(attribute, value));
        }
        catch (OverflowException)
        {
            // [Range(-2, 100)] on a uint converts the value to an int, and throws over 3000000000.
            return true;
        }
    }

    /// <summary>Attributes count UTF-16 units, the schema and the reader characters: a text of as many units as it has characters stands for it.</summary>
    private static object? AsCounted(ValidationAttribute attribute, object? value) =>
        value is string text && attribute is (StringLengthAttribute or LengthAttribute or MinLengthAttribute or MaxLengthAttribute) ? new string('x', text.EnumerateRunes().Count()) : value;

    private static IEnumerable<ValidationAttribute> Of(JsonPropertyInfo property) =>
        new[] { property.AttributeProvider, property.AssociatedParameter?.AttributeProvider }.OfType<ICustomAttributeProvider>()
            .SelectMany(static provider => provider.GetCustomAttributes(typeof(ValidationAttribute), inherit: true)).Cast<ValidationAttribute>();
}
