using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Analyzers;

internal static class AnalyzerGoals
{
    public static IEnumerable<Goal> Measure() => [];
}
