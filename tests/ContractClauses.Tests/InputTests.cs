namespace ContractClauses.Tests;

/// <summary>What the user can get wrong is one sentence and exit code 2.</summary>
public sealed class InputTests
{
    [Theory]
    [InlineData("no-such-file.txt", "There is no file 'no-such-file.txt'. Check the path.")]
    [InlineData("EMPTY", "'a.txt' is empty. There is nothing to read in it.")]
    [InlineData("BINARY", "'a.txt' is a binary file. Convert it to text first, for example with pdftotext.")]
    [InlineData("LATIN", "'a.txt' is not UTF-8 text. Convert it, for example with iconv.")]
    public async Task File_ThatCannotBeRead(string path, string sentence)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("contracts").FullName, "a.txt");
        byte[]? content = path switch { "EMPTY" => " \n"u8.ToArray(), "BINARY" => "a\0b"u8.ToArray(), "LATIN" => [0x41, 0xFC, 0x42], _ => null };
        if (content is not null)
        {
            await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        }

        SampleOutput run = await Sample.RunAsync(new ReviewOptions([content is null ? path : file]));

        Assert.Equal((ReviewApp.BadInput, sentence), (run.Code, run.Errors));
        Assert.Empty(run.Exchanges);
    }

    [Fact]
    public async Task Folder_WithoutTexts()
    {
        string folder = Directory.CreateTempSubdirectory("contracts").FullName;

        SampleOutput run = await Sample.RunAsync(new ReviewOptions([folder]));

        Assert.Equal((ReviewApp.BadInput, $"The folder '{folder}' has no .txt files. Pass the files by name if they end differently."), (run.Code, run.Errors));
    }

    [Theory]
    [InlineData("claude-9", "The model 'claude-9' is no Claude model of the catalog of ")]
    [InlineData("gpt-5.6-luna", "The model 'gpt-5.6-luna' is no Claude model of the catalog of ")]
    public async Task Model_OfNoUse(string model, string beginning)
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own with { Model = model });

        Assert.Equal(ReviewApp.BadInput, run.Code);
        Assert.StartsWith(beginning, run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("Pass --model with one that is, such as claude-sonnet-5-5.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LiveRun_WithoutKey()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own with { Provider = ReviewOptions.Anthropic });

        Assert.Equal((ReviewApp.BadInput, "No API key: the environment variable ANTHROPIC_API_KEY is not set. Set it, or leave out --provider to use the free local simulator."), (run.Code, run.Errors));
    }

    [Fact]
    public async Task Address_ThatIsNone()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own with { BaseUrl = "somewhere" });

        Assert.Equal((ReviewApp.BadInput, "'somewhere' is no web address. Pass --base-url with one such as http://127.0.0.1:8080."), (run.Code, run.Errors));
    }

    [Fact]
    public async Task Address_WhereNoApiIs_ReadsNothing()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own with { BaseUrl = "SERVER/elsewhere" });

        Assert.Equal(ReviewApp.NotAllRead, run.Code);
        Assert.StartsWith("0 of 6 contracts read; ", run.Lines[^1], StringComparison.Ordinal);
        Assert.Contains("Transport at $: The endpoint or the model was not found; check the base address and the model id.", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_Is130()
    {
        SampleOutput run = await Sample.RunAsync(Sample.Own, cancellation: new CancellationToken(canceled: true));

        Assert.Equal((ReviewApp.Cancelled, "The run was cancelled, so not all contracts are done."), (run.Code, run.Errors));
    }
}
