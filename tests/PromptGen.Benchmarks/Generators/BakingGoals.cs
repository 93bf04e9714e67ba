using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Benchmarks.Running;
using PromptGen.Generators;

namespace PromptGen.Benchmarks.Generators;

/// <summary>
/// One prefix of 200 exemplars in 20 files, 800 KB in all. It is generated as one <c>u8</c> literal in a file of its own: an edit of the record must not
/// notice it, and an edit of one exemplar file must read that file alone, though the literal is written anew.
/// </summary>
internal static class BakingGoals
{
    private const string Ours = "PromptGen";
    private const int Files = 20;
    private const int PerFile = 10;
    private const int DocumentCharacters = 3_900;
    private const int Rounds = 40;
    private const int WarmUps = 5;

    public static IEnumerable<Goal> Measure()
    {
        BakedFile[] files = FreshFiles();
        yield return new Goal("baking-record", 1.25, false, "x", "an edit of the record beside 800 KB of exemplars", "the same beside none",
            [new Figure("200 exemplars", Race.Low(RecordEdits(files)) / Race.Low(RecordEdits([])))]);
        yield return new Goal("baking-file", 0.75, false, "x", "an edit of one exemplar file", "a first run over all",
            [new Figure("1 of 20 files", Race.Low(FileEdits(files)) / Race.Low(FirstRuns()))]);
    }

    private static IEnumerable<double> RecordEdits(BakedFile[] files)
    {
        GeneratorDriver driver = Driver(files).RunGenerators(Corpus.Baked("string"));
        return Repeat(round =>
        {
            CSharpCompilation edited = Corpus.Baked(round % 2 == 0 ? "string" : "string?");
            return () => driver = driver.RunGenerators(edited);
        });
    }

    private static IEnumerable<double> FileEdits(BakedFile[] files)
    {
        CSharpCompilation compilation = Corpus.Baked("string");
        GeneratorDriver driver = Driver(files).RunGenerators(compilation);
        AdditionalText current = files[^1];
        return Repeat(round =>
        {
            BakedFile edited = new(Files - 1, round + 1);
            GeneratorDriver next = driver.ReplaceAdditionalText(current, edited);
            current = edited;
            return () => driver = next.RunGenerators(compilation);
        });
    }

    private static IEnumerable<double> FirstRuns() => Repeat(static _ =>
    {
        // Files that were read once are not parsed again, so a first run needs files of its own.
        CSharpCompilation compilation = Corpus.Baked("string");
        GeneratorDriver driver = Driver(FreshFiles());
        return () => driver.RunGenerators(compilation);
    });

    private static BakedFile[] FreshFiles() => [.. Enumerable.Range(0, Files).Select(static number => new BakedFile(number, edition: 0))];

    private static List<double> Repeat(Func<int, Action> prepare)
    {
        List<double> times = [];
        for (int round = 0; round < WarmUps + Rounds; round++)
        {
            Action run = prepare(round);
            double start = Clock.Milliseconds;
            run();
            double time = Clock.Milliseconds - start;
            if (round >= WarmUps)
            {
                times.Add(time);
            }
        }

        return times;
    }

    private static GeneratorDriver Driver(BakedFile[] files) =>
        CSharpGeneratorDriver.Create([new ExtractionToolGenerator().AsSourceGenerator()], [.. files.Cast<AdditionalText>()], Corpus.ParseOptions);

    /// <summary>A file of exemplars.</summary>
    private sealed class BakedFile(int number, int edition) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(string.Concat(Enumerable.Range(0, PerFile).Select(exemplar =>
            $"{{\"input\":\"Order {number}.{exemplar}.{edition} {new string('x', DocumentCharacters)}\",\"output\":{{\"number\":\"{exemplar}\"}}}}\n")));

        public override string Path { get; } = string.Create(CultureInfo.InvariantCulture, $"exemplars/{number:00}.jsonl");

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
