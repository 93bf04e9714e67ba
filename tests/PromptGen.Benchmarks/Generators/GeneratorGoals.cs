using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Benchmarks.Running;
using PromptGen.Generators;

namespace PromptGen.Benchmarks.Generators;

/// <summary>The generator in a compiler's driver: a fresh run beside the compile, and a run after an edit that does not concern it.</summary>
internal static class GeneratorGoals
{
    private const string Ours = "PromptGen";
    private const int Small = 100;
    private const int Large = 1000;
    private const int FreshRounds = 3;
    private const int EditRounds = 9;
    private const int WarmUps = 4;

    public static IEnumerable<Goal> Measure()
    {
        Fresh(Small); // the compiler's own code is compiled in these
        Fresh(Small);
        yield return new Goal("generator-fresh", 10, false, " %", Ours, "the compile without it", [new Figure("1000 types", Fresh(Large))]);

        (double Ratio, double Milliseconds) small = AfterEdit(Small);
        (double Ratio, double Milliseconds) large = AfterEdit(Large);
        Console.WriteLine(FormattableString.Invariant($"# after an edit: {small.Milliseconds:0.0} ms at {Small} types, {large.Milliseconds:0.0} ms at {Large}"));
        yield return new Goal("generator-edit", 1.2, false, "x", Ours, "the minimal generator", [new Figure("100 types", small.Ratio), new Figure("1000 types", large.Ratio)]);
        yield return new Goal("generator-scale", 12, false, "x", "1000 types", "100 types", [new Figure("edit", large.Milliseconds / small.Milliseconds)]);
        yield return new Goal("generator-chars", 10_000, false, "", Ours, "10 K characters a type", [new Figure("10 members and a list", Characters())]);
    }

    private static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Corpus.ParseOptions);

    /// <summary>What the generator's first run adds to the compile, in percent of it.</summary>
    private static double Fresh(int types)
    {
        double[] compiles = new double[FreshRounds];
        double[] runs = new double[FreshRounds];
        for (int round = 0; round < FreshRounds; round++)
        {
            // Projects of their own: what one of them binds must not be there for the other.
            CSharpCompilation compiled = Corpus.Tools(types);
            CSharpCompilation generated = Corpus.Tools(types);
            double compile = Time(() => compiled.Emit(Stream.Null));
            double run = Time(() => Driver(new ExtractionToolGenerator()).RunGenerators(generated));
            Console.WriteLine(FormattableString.Invariant($"# {types} types: compile {compile:0} ms, generator {run:0} ms"));
            compiles[round] = compile;
            runs[round] = run;
        }

        return 100 * Race.Low(runs) / Race.Low(compiles);
    }

    private static (double Ratio, double Milliseconds) AfterEdit(int types)
    {
        CSharpCompilation compilation = Corpus.Tools(types);
        GeneratorDriver[] drivers = [Driver(new ExtractionToolGenerator()).RunGenerators(compilation), Driver(new MinimalGenerator()).RunGenerators(compilation)];
        List<double> minimal = [];
        List<double> ours = [];
        for (int round = 1; round <= WarmUps + EditRounds; round++)
        {
            double[] times = new double[drivers.Length];
            for (int turn = 0; turn < drivers.Length; turn++)
            {
                int index = (turn + round) % drivers.Length;

                // A compilation of its own for each: what one of them binds must not be there for the other.
                CSharpCompilation edited = Corpus.Edit(compilation, round);
                times[index] = Time(() => drivers[index] = drivers[index].RunGenerators(edited));
            }

            if (round > WarmUps)
            {
                ours.Add(times[0]);
                minimal.Add(times[1]);
            }
        }

        return (Race.Low(ours) / Race.Low(minimal), Race.Low(ours));
    }

    private static double Characters()
    {
        GeneratorDriverRunResult result = Driver(new ExtractionToolGenerator()).RunGenerators(Corpus.Tools(1)).GetRunResult();
        return result.Results[0].GeneratedSources.Sum(static source => source.SourceText.Length);
    }

    private static double Time(Action run)
    {
        double start = Clock.Milliseconds;
        run();
        return Clock.Milliseconds - start;
    }
}
