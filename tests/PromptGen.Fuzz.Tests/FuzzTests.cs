using System.Diagnostics;
using PromptGen.Corpus;
using PromptGen.Fuzz.Sources;

namespace PromptGen.Fuzz.Tests;

public sealed class FuzzTests
{
    [Theory]
    [InlineData("reader")]
    [InlineData("exemplars")]
    [InlineData("delimiters")]
    public void SmallRun_FindsNothing(string kind)
    {
        using StringWriter output = new();
        FuzzReport report = new(new FuzzArguments(kind, 2_000, 7), output);
        Action<FuzzReport> run = kind switch { "reader" => ReaderFuzz.Run, "exemplars" => ExemplarFuzz.Run, _ => DelimiterFuzz.Run };

        run(report);

        Assert.True(report.Finish() == 0, output.ToString());
    }

    [Theory]
    [InlineData("analyzers")]
    [InlineData("generator")]
    public void SmallRunOverSources_FindsNothing(string kind)
    {
        StringWriter output = new();
        FuzzReport report = new(new FuzzArguments(kind, 120, 7), output);
        Action<FuzzReport> run = kind == "analyzers" ? AnalyzerFuzz.Run : GeneratorFuzz.Run;

        run(report);

        Assert.True(report.Finish() == 0, output.ToString());
    }

    /// <summary>Three processes with other cultures, time zones and settings of the runtime.</summary>
    [Fact]
    public async Task SmallRunOfPrefixes_FindsNothing()
    {
        using StringWriter output = new();
        FuzzReport report = new(new FuzzArguments("prefix", 200, 7), output);

        await PrefixFuzz.RunAsync(report);

        Assert.True(report.Finish() == 0, output.ToString());
        Assert.NotEqual(Hash(7), Hash(8));

        static string Hash(int seed) => PrefixFuzz.Hash(new FuzzReport(new FuzzArguments("prefix", 20, seed), TextWriter.Null));
    }

    [Fact]
    public void WorkThatIgnoresCancellation_IsFound()
    {
        string? failure = CompilerTask.Cancel(
            static _ =>
            {
                long start = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMilliseconds(400))
                {
                    Thread.Yield();
                }

                return null;
            },
            TimeSpan.FromMilliseconds(5));

        Assert.Contains("after it was cancelled", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void HalfTypedSources_ComeFromTheWholeCorpusAndAreDamaged()
    {
        Random random = new(1);

        Assert.True(CorpusTexts.All.Count >= 60);
        Assert.All(CorpusTexts.All, text => Assert.DoesNotContain("|}", text, StringComparison.Ordinal));
        Assert.Contains(CorpusTexts.All, text => HalfTyped.Damage(text, text, random) != text);
    }

    [Fact]
    public async Task SmallRunOfStreams_FindsNothing()
    {
        using StringWriter output = new();
        FuzzReport report = new(new FuzzArguments("stream", 2_000, 7), output);

        await StreamFuzz.RunAsync(report);

        Assert.True(report.Finish() == 0, output.ToString());
    }

    [Fact]
    public void Reader_IsTriedOverTwoHundredSchemasThatHaveAJudge() =>
        Assert.InRange(CorpusTypes.All.Select(static type => new ReaderTarget(type, 1)).Count(static target => target.IsJudged), 200, int.MaxValue);

    [Fact]
    public void Failure_MakesTheExitCodeOne()
    {
        FuzzReport report = new(new FuzzArguments("reader", 1, 1), TextWriter.Null);

        report.Fail("something");

        Assert.Equal(1, report.Finish());
    }

    [Theory]
    [InlineData("reader", "--count", "0")]
    [InlineData("reader", "--count", "x")]
    [InlineData("reader", "--other", "1")]
    [InlineData("reader", "--count")]
    public void UnreadableArguments_AreNull(params string[] arguments) => Assert.Null(FuzzArguments.Parse(arguments));
}
