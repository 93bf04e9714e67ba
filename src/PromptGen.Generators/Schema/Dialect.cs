namespace PromptGen.Generators.Schema;

/// <summary>The subsets of JSON Schema, by the names of <c>PromptGen.SchemaDialect</c>.</summary>
internal enum Dialect
{
    Portable,
    AnthropicStrict,
    OpenAIStrict,
}
