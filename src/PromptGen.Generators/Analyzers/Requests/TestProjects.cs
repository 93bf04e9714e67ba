using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>Tests send odd requests on purpose, so that the rules about requests leave test projects out.</summary>
internal static class TestProjects
{
    /// <summary>The option that takes test projects in.</summary>
    public const string Key = "promptgen.analyze_tests";

    public static bool AreLeftOut(AnalyzerConfigOptions options) => IsTrue(options, "build_property.IsTestProject") && !IsTrue(options, Key);

    private static bool IsTrue(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? text) && string.Equals(text.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
