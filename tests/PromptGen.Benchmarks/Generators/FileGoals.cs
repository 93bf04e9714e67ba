using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Benchmarks.Running;
using PromptGen.Generators;

namespace PromptGen.Benchmarks.Generators;

/// <summary>What a file of 100 MB among the AdditionalFiles adds to the generator and all analyzers, beside one file of exemplars that is in order.</summary>
internal static class FileGoals
{
    private const long HugeBytes = 100L << 20;
    private const int Rounds = 5;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(ExtractionToolGenerator).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly MeasuredLengths s_measured = new();

    public static IEnumerable<Goal> Measure()
    {
        string folder = Directory.CreateTempSubdirectory("promptgen-").FullName;
        try
        {
            string good = Path.Combine(folder, "a.jsonl");
            File.WriteAllText(good, "{\"input\":\"Order 1\",\"output\":{\"number\":\"1\"}}\n");
            string huge = Path.Combine(folder, "huge.jsonl");
            using (FileStream file = File.Create(huge))
            {
                file.SetLength(HugeBytes); // sparse: it takes no room on the disk
            }

            double[] without = Run(() => [new DiskFile("exemplars/a.jsonl", good)]);
            double[] unnamed = Run(() => [new DiskFile("exemplars/a.jsonl", good), new DiskFile("data/huge.jsonl", huge)]);
            double[] named = Run(() => [new DiskFile("exemplars/a.jsonl", good), new DiskFile("exemplars/huge.jsonl", huge)]);
            yield return new Goal("huge-file", 200, false, " ms", "a file of 100 MB that no tool names", "the same without it", [new Figure("added", Race.Low(unnamed) - Race.Low(without))]);
            yield return new Goal("huge-file-named", 200, false, " ms", "a file of 100 MB that a tool names", "the same without it", [new Figure("added", Race.Low(named) - Race.Low(without))]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double[] Run(Func<ImmutableArray<AdditionalText>> files)
    {
        List<double> times = [];
        for (int round = 0; round <= Rounds; round++)
        {
            // New files each time: what one round has loaded must not be there for the next.
            CSharpCompilation compilation = Corpus.Baked("string");
            ImmutableArray<AdditionalText> texts = files();
            double start = Clock.Milliseconds;
            CSharpGeneratorDriver.Create([new ExtractionToolGenerator().AsSourceGenerator()], texts, Corpus.ParseOptions, s_measured)
                .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
            generated.WithAnalyzers(s_analyzers, new AnalyzerOptions(texts, s_measured)).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
            if (round > 0)
            {
                times.Add(Clock.Milliseconds - start);
            }
        }

        return [.. times];
    }

    /// <summary>Hands the length of the long file on, as the task <c>MeasureFiles</c> does in a build.</summary>
    private sealed class MeasuredLengths : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => Lengths.None;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Lengths.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path.EndsWith("huge.jsonl", StringComparison.Ordinal) ? Lengths.OfHuge : Lengths.None;

        private sealed class Lengths(string? length) : AnalyzerConfigOptions
        {
            public static Lengths None { get; } = new(null);

            public static Lengths OfHuge { get; } = new(HugeBytes.ToString(CultureInfo.InvariantCulture));

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == "build_metadata.AdditionalFiles.PromptGenLength" ? length : null;
                return value is not null;
            }
        }
    }

    /// <summary>A file on the disk, loaded once when it is asked for, as the compiler does it.</summary>
    private sealed class DiskFile(string path, string file) : AdditionalText
    {
        private readonly Lazy<SourceText> _text = new(() =>
        {
            using FileStream stream = File.OpenRead(file);
            return SourceText.From(stream);
        });

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;
    }
}
