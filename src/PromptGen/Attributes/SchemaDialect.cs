namespace PromptGen;

/// <summary>The subset of JSON Schema that a schema keeps to.</summary>
public enum SchemaDialect
{
    /// <summary>JSON Schema 2020-12, for tools that are not strict and for everyone else.</summary>
    Portable,

    /// <summary>What Anthropic accepts for strict tools and JSON output (provider facts ST-1 to ST-7).</summary>
    AnthropicStrict,

    /// <summary>What OpenAI accepts for strict functions and Structured Outputs (provider facts OS-1 to OS-4).</summary>
    OpenAIStrict,
}
