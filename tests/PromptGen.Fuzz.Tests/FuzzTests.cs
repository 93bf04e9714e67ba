namespace PromptGen.Fuzz.Tests;

public sealed class FuzzTests
{
    [Theory]
    [InlineData("reader")]
    [InlineData("delimiters")]
    [InlineData("prefix")]
    public void SmallRun_FindsNothing(string kind)
    {
        FuzzReport report = new(new FuzzArguments(kind, 2_000, 7), TextWriter.Null);
        Action<FuzzReport> run = kind switch { "reader" => ReaderFuzz.Run, "delimiters" => DelimiterFuzz.Run, _ => PrefixFuzz.Run };

        run(report);

        Assert.Equal(0, report.Finish());
    }

    [Fact]
    public void ValidInput_OfEachTarget_IsReadAsSystemTextJsonReadsIt()
    {
        FuzzReport report = new(new FuzzArguments("reader", 1, 1), TextWriter.Null);

        foreach (IReaderTarget target in ReaderFuzz.Targets)
        {
            target.Try(target.ValidInput, report);
        }

        Assert.Equal(0, report.Failures);
        Assert.Empty(report.Wanted);
    }

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
