using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Limits;

/// <summary>What is limited, as Anthropic's headers call it (provider facts ER-2).</summary>
internal static class RateNames
{
    public const string Requests = "requests";

    public const string Input = "input-tokens";

    public const string Output = "output-tokens";

    /// <summary>The name in an API's headers. OpenAI has one limit of tokens, which the tightest of them stands for.</summary>
    public static string Of(string name, ApiDialect dialect) => dialect == ApiDialect.Anthropic || name == Requests ? name : "tokens";
}
