namespace PromptGen.Oracle.Dialects;

/// <summary>What a provider documents as accepted, written down from provider facts ST-1 to ST-7 and OS-1 to OS-4 and from nothing in the product.</summary>
/// <param name="Name">The provider's name, for messages.</param>
public sealed record DialectSubset(string Name)
{
    /// <summary>The keywords of a schema; null for all of JSON Schema 2020-12.</summary>
    public IReadOnlySet<string>? Keywords { get; init; }

    /// <summary>The formats; null for all.</summary>
    public IReadOnlySet<string>? Formats { get; init; }

    /// <summary>Whether every object must say <c>additionalProperties: false</c> (ST-3, OS-1).</summary>
    public bool ClosedObjects { get; init; }

    /// <summary>Whether every property must be required (OS-1).</summary>
    public bool AllRequired { get; init; }

    /// <summary>Whether a schema may refer to itself (ST-1, OS-3).</summary>
    public bool Recursion { get; init; } = true;

    /// <summary>Whether only the simple patterns of ST-4 are accepted.</summary>
    public bool SimplePatterns { get; init; }

    /// <summary>The largest <c>minItems</c> (ST-6).</summary>
    public int MaxMinItems { get; init; } = int.MaxValue;

    /// <summary>The most properties that are not required (ST-7).</summary>
    public int MaxOptional { get; init; } = int.MaxValue;

    /// <summary>The most properties and items with several types (ST-7).</summary>
    public int MaxUnions { get; init; } = int.MaxValue;

    /// <summary>The deepest nesting of objects and arrays (OS-2).</summary>
    public int MaxDepth { get; init; } = int.MaxValue;

    /// <summary>The most properties (OS-2).</summary>
    public int MaxProperties { get; init; } = int.MaxValue;

    /// <summary>The most characters of names and of enum and constant values (OS-2).</summary>
    public int MaxCharacters { get; init; } = int.MaxValue;

    /// <summary>The most enum values (OS-2).</summary>
    public int MaxEnumValues { get; init; } = int.MaxValue;

    public static DialectSubset Anthropic { get; } = new("Anthropic")
    {
        Keywords = Set("type", "properties", "required", "additionalProperties", "items", "anyOf", "allOf", "$ref", "$defs", "definitions", "enum", "const", "default", "description", "title", "format", "pattern", "minItems"),
        Formats = Set("date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"),
        ClosedObjects = true,
        Recursion = false,
        SimplePatterns = true,
        MaxMinItems = 1,
        MaxOptional = 24,
        MaxUnions = 16,
    };

    public static DialectSubset OpenAI { get; } = new("OpenAI")
    {
        Keywords = Set("type", "properties", "required", "additionalProperties", "items", "anyOf", "$ref", "$defs", "definitions", "enum", "const", "description", "title", "format", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems"),
        Formats = Set("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"),
        ClosedObjects = true,
        AllRequired = true,
        MaxDepth = 10,
        MaxProperties = 5_000,
        MaxCharacters = 120_000,
        MaxEnumValues = 1_000,
    };

    /// <summary>JSON Schema 2020-12, of which only the form is checked.</summary>
    public static DialectSubset Portable { get; } = new("Portable");

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);
}
