using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Prompts;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>The options of the rules on prefixes.</summary>
/// <param name="Prompts">Those of the analysis.</param>
/// <param name="ReorderMinTokens">How much static text must stand behind a varying piece: <c>promptgen.reorder_min_tokens</c>.</param>
internal sealed record RuleSettings(PromptOptions Prompts, int ReorderMinTokens = RuleSettings.DefaultReorderMinTokens)
{
    /// <summary>The key of <see cref="ReorderMinTokens"/>.</summary>
    public const string ReorderMinTokensKey = "promptgen.reorder_min_tokens";

    private const int DefaultReorderMinTokens = 256;

    /// <summary>Reads the options; a missing, empty or wrong value means the default.</summary>
    public static RuleSettings Read(AnalyzerConfigOptions options)
    {
        options.TryGetValue(ReorderMinTokensKey, out string? tokens);
        return new RuleSettings(
            PromptOptions.Read(options),
            int.TryParse(tokens, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : DefaultReorderMinTokens);
    }

    /// <summary>True in test projects, unless <c>promptgen.analyze_tests</c> says otherwise.</summary>
    public static bool IsLeftOut(AnalyzerConfigOptions options) => IsTrue(options, "build_property.IsTestProject") && !IsTrue(options, "promptgen.analyze_tests");

    private static bool IsTrue(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
}
