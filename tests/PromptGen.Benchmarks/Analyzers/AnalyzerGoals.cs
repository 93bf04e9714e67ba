using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using PromptGen.Benchmarks.Generators;
using PromptGen.Benchmarks.Running;
using PromptGen.Generators;

namespace PromptGen.Benchmarks.Analyzers;

/// <summary>All analyzers over a project that has nothing for them, without and with what they look for among its references.</summary>
internal static class AnalyzerGoals
{
    private const string Ours = "PromptGen";
    private const int Files = 300;
    private const int ManyFiles = 2100;
    private const int Rounds = 5;
    private const int WarmUps = 1;

    public static IEnumerable<Goal> Measure()
    {
        CSharpCompilation without = Corpus.Plain(ManyFiles, withSdk: false);
        CSharpCompilation with = Corpus.Plain(Files, withSdk: true);
        ImmutableArray<DiagnosticAnalyzer> ours = All();
        string size = $"{ours.Length} analyzers, {Files} files";

        yield return new Goal("analyzers-nosdk", 10, false, " ms", Ours, "the compiler's own time", [new Figure($"{ours.Length} analyzers, {ManyFiles} files", OwnTime(without, ours))]);
        yield return new Goal("analyzers-sdk", 1.05, false, "x", Ours, "empty analyzers with the same registrations", [new Figure(size, AgainstEmpty(with, ours))]);
        yield return new Goal("analyzers-sdk-own", 30, false, " ms", Ours, "the compiler's own time", [new Figure(size, OwnTime(with, ours))]);
    }

    private static ImmutableArray<DiagnosticAnalyzer> All() =>
    [
        .. typeof(ExtractionToolGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The time inside the analyzers alone, as the compiler measures it: the least of the rounds in milliseconds.</summary>
    private static double OwnTime(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        List<double> times = [];
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            double own = Run(compilation, analyzers).Telemetry.Sum(static info => info.ExecutionTime.TotalMilliseconds);
            if (round >= WarmUps)
            {
                times.Add(own);
            }
        }

        return Race.Low(times);
    }

    private static double AgainstEmpty(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        ImmutableArray<DiagnosticAnalyzer> empty = [.. Run(compilation, analyzers).Telemetry.Select(static info => new EmptyAnalyzer(info))];
        List<double> first = [];
        List<double> second = [];
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            bool isOursFirst = round % 2 == 0;
            double one = Run(compilation, isOursFirst ? analyzers : empty).Milliseconds;
            double two = Run(compilation, isOursFirst ? empty : analyzers).Milliseconds;
            if (round >= WarmUps)
            {
                first.Add(isOursFirst ? one : two);
                second.Add(isOursFirst ? two : one);
            }
        }

        return Race.Low(first) / Race.Low(second);
    }

    private static (double Milliseconds, AnalyzerTelemetryInfo[] Telemetry) Run(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true);

        // A clone has bound nothing yet.
        CompilationWithAnalyzers run = new(compilation.Clone(), analyzers, options);
        double start = Clock.Milliseconds;
        run.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        double time = Clock.Milliseconds - start;
        return (time, [.. analyzers.Select(analyzer => run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult())]);
    }
}
