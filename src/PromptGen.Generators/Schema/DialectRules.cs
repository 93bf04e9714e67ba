namespace PromptGen.Generators.Schema;

/// <summary>What a dialect accepts. A keyword that it refuses moves into the description in words; the reader goes on enforcing it.</summary>
/// <param name="Keywords">The keywords that are accepted; null for all (provider facts ST-4 to ST-6, OS-3).</param>
/// <param name="Formats">The formats that are accepted; null for all.</param>
/// <param name="OpenObjects">Whether an object may have members that the schema does not name, and a value may be anything (ST-3, OS-1).</param>
/// <param name="Recursion">Whether a schema may refer to itself (ST-1, OS-3).</param>
/// <param name="ReferenceSiblings">Whether keywords may stand beside <c>$ref</c>.</param>
/// <param name="AllRequired">Whether every property must be required (OS-1).</param>
/// <param name="SimplePatterns">Whether patterns must be simple, see <see cref="Regexes.IsSimple"/>.</param>
/// <param name="MaxMinItems">The largest <c>minItems</c> that is accepted (ST-6).</param>
/// <param name="MaxOptional">How many properties may be optional in all (ST-7).</param>
/// <param name="MaxNullable">How many values may be unions in all, with null or otherwise (ST-7).</param>
internal sealed record DialectRules(
    HashSet<string>? Keywords,
    HashSet<string>? Formats,
    bool OpenObjects,
    bool Recursion,
    bool ReferenceSiblings,
    bool AllRequired,
    bool SimplePatterns,
    int MaxMinItems,
    int MaxOptional,
    int MaxNullable)
{
    private static readonly DialectRules s_portable = new(null, null, true, true, true, false, false, int.MaxValue, int.MaxValue, int.MaxValue);

    private static readonly DialectRules s_anthropic = new(
        ["format", "pattern", "default", "minItems"],
        ["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"],
        OpenObjects: false, Recursion: false, ReferenceSiblings: false, AllRequired: false, SimplePatterns: true, MaxMinItems: 1, MaxOptional: 24, MaxNullable: 16);

    private static readonly DialectRules s_openAI = new(
        ["format", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems"],
        ["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"],
        OpenObjects: false, Recursion: true, ReferenceSiblings: false, AllRequired: true, SimplePatterns: false, MaxMinItems: int.MaxValue, MaxOptional: 0, MaxNullable: int.MaxValue);

    public static DialectRules Of(Dialect dialect) => dialect switch
    {
        Dialect.AnthropicStrict => s_anthropic,
        Dialect.OpenAIStrict => s_openAI,
        _ => s_portable,
    };

    public bool Accepts(Keyword keyword) =>
        (Keywords is null || Keywords.Contains(keyword.Name))
        && (keyword.Name != "format" || Formats is null || Formats.Contains(keyword.Json.Trim('"')))
        && (keyword.Name != "pattern" || !SimplePatterns || Regexes.IsSimple(keyword.Json.Replace(@"\\", @"\")))
        && (keyword.Name != "minItems" || int.Parse(keyword.Json, System.Globalization.CultureInfo.InvariantCulture) <= MaxMinItems);
}
