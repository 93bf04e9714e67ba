namespace InvoiceExtraction.Tests.Inputs;

/// <summary>The program itself, as a process.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("'--modle' is no option.", "--modle", "claude-haiku-4-5")]
    [InlineData("'-x' is no option.", "-x")]
    [InlineData("The provider 'bedrock' is not known.", "--provider", "bedrock")]
    [InlineData("Required argument missing for option: '--model'.", "--model")]
    [InlineData("The model 'nothing' is not in the catalog", "--model", "nothing")]
    [InlineData("There is no file or folder 'nothing.txt'.", "nothing.txt")]
    [InlineData("No API key: the environment variable ANTHROPIC_API_KEY is not set.", "--provider", "anthropic")]
    [InlineData("The base address of host '127.0.0.1' contains a user name or password", "--base-url", "http://me:word@127.0.0.1/")]
    public async Task BadArguments_AreOneSentenceAndExitCodeTwo(string sentence, params string[] arguments)
    {
        SampleOutput output = await ChildProcess.SampleAsync("C.UTF-8", arguments, TestContext.Current.CancellationToken);

        Assert.Equal(2, output.ExitCode);
        Assert.StartsWith(sentence, Assert.Single(output.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("", output.Console);
    }

    [Fact]
    public async Task Help_NamesEveryOption()
    {
        SampleOutput output = await ChildProcess.SampleAsync("C.UTF-8", ["--help"], TestContext.Current.CancellationToken);

        Assert.Equal(0, output.ExitCode);
        Assert.All((string[])["paths", "--provider", "--model", "--base-url", "--json", "ANTHROPIC_API_KEY", "OPENAI_API_KEY"], word => Assert.Contains(word, output.Console, StringComparison.Ordinal));
    }
}
