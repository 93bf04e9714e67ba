using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>The options of the rules on prefixes.</summary>
/// <param name="Prompts">Those of the analysis.</param>
/// <param name="ReorderMinTokens">How much static text must stand behind a varying piece: <c>promptgen.reorder_min_tokens</c>.</param>
/// <param name="ReportsUnproven">True if <c>promptgen.prefix_strictness</c> is <c>unproven</c>, which switches PG2003 on.</param>
internal sealed record RuleSettings(PromptOptions Prompts, int ReorderMinTokens = RuleSettings.DefaultReorderMinTokens, bool ReportsUnproven = false)
{
    /// <summary>The key of <see cref="ReorderMinTokens"/>.</summary>
    public const string ReorderMinTokensKey = "promptgen.reorder_min_tokens";

    /// <summary>The key of <see cref="ReportsUnproven"/>.</summary>
    public const string StrictnessKey = "promptgen.prefix_strictness";

    private const int DefaultReorderMinTokens = 256;

    /// <summary>Reads the options; a missing, empty or wrong value means the default.</summary>
    public static RuleSettings Read(AnalyzerConfigOptions options)
    {
        options.TryGetValue(ReorderMinTokensKey, out string? tokens);
        return new RuleSettings(
            PromptOptions.Read(options),
            int.TryParse(tokens, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : DefaultReorderMinTokens,
            options.TryGetValue(StrictnessKey, out string? strictness) && string.Equals(strictness.Trim(), "unproven", StringComparison.OrdinalIgnoreCase));
    }
}
