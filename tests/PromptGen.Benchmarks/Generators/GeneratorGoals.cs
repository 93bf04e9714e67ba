using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Generators;

internal static class GeneratorGoals
{
    public static IEnumerable<Goal> Measure() => [];
}
