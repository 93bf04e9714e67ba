using PromptGen.Generators.Schema;

namespace PromptGen.Build;

/// <summary>How dialects are called in file names.</summary>
internal static class DialectNames
{
    public static string Of(Dialect dialect) => dialect switch
    {
        Dialect.AnthropicStrict => "anthropic-strict",
        Dialect.OpenAIStrict => "openai-strict",
        _ => "portable",
    };
}
