namespace PromptGen.Generators.Schema;

/// <summary>What a dialect accepts. A keyword that it refuses moves into the description in words; the reader goes on enforcing it.</summary>
/// <param name="Numbers">Whether <c>minimum</c> and its like are accepted (provider facts ST-5, OS-3).</param>
/// <param name="UriFormat">Whether the format <c>uri</c> is accepted (OS-3).</param>
/// <param name="Maps">Whether an object may have members that the schema does not name (ST-3, OS-1).</param>
/// <param name="Recursion">Whether a schema may refer to itself (ST-1, OS-3).</param>
/// <param name="ReferenceSiblings">Whether keywords may stand beside <c>$ref</c>.</param>
/// <param name="AllRequired">Whether every property must be required (OS-1).</param>
/// <param name="MaxOptional">How many properties may be optional in all (ST-7).</param>
/// <param name="MaxNullable">How many values may be null in all (ST-7).</param>
internal sealed record DialectRules(bool Numbers, bool UriFormat, bool Maps, bool Recursion, bool ReferenceSiblings, bool AllRequired, int MaxOptional, int MaxNullable)
{
    private static readonly DialectRules s_portable = new(true, true, true, true, true, false, int.MaxValue, int.MaxValue);
    private static readonly DialectRules s_anthropic = new(false, true, false, false, false, false, MaxOptional: 24, MaxNullable: 16);
    private static readonly DialectRules s_openAI = new(true, false, false, true, false, true, MaxOptional: 0, int.MaxValue);

    public static DialectRules Of(Dialect dialect) => dialect switch
    {
        Dialect.AnthropicStrict => s_anthropic,
        Dialect.OpenAIStrict => s_openAI,
        _ => s_portable,
    };
}
