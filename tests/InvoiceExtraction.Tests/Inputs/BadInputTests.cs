using System.Text.Json;

namespace InvoiceExtraction.Tests.Inputs;

/// <summary>One clear sentence on standard error and exit code 2, and what is good gets done.</summary>
public sealed class BadInputTests(HeldOutPass pass) : IDisposable
{
    private static readonly HeldOutInvoice s_good = HeldOutInvoice.Get("en-12-xml-contractor.txt");
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "scan.pdf", [.. "%PDF-1.7\n"u8, 0, 1, 2], "'scan.pdf' is a binary file." },
        { "empty.txt", [], "'empty.txt' is empty." },
        { "blank.txt", [.. " \r\n\t\n"u8], "'blank.txt' is empty." },
        { "bom.txt", [0xEF, 0xBB, 0xBF], "'bom.txt' is empty." },
        { "latin-1.txt", [.. "caf"u8, 0xE9, .. " 12,50"u8], "'latin-1.txt' is not UTF-8 text." },
        { "surrogate.txt", [.. "a "u8, 0xED, 0xA0, 0x80], "'surrogate.txt' is not UTF-8 text." },
        { "large.txt", new byte[5_000_001], "'large.txt' is larger than 5 MB" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task UnusableFile_IsNamed_AndTheOthersFinish(string name, byte[] content, string sentence)
    {
        await using ScriptedServer server = await ReplayAsync();
        string bad = _folder.Write(name, content);

        SampleOutput output = await Sample.RunAsync(Sample.Options(bad, s_good.Path) with { BaseUrl = server.Address }, TestContext.Current.CancellationToken);

        AssertOneSentence(output, sentence);
        AssertGoodIsDone(output);
    }

    [Fact]
    public async Task MissingFile_IsNamed_AndTheOthersFinish()
    {
        await using ScriptedServer server = await ReplayAsync();
        string missing = Path.Combine(_folder.Root, "nothing.txt");

        SampleOutput output = await Sample.RunAsync(Sample.Options(missing, s_good.Path) with { BaseUrl = server.Address }, TestContext.Current.CancellationToken);

        AssertOneSentence(output, $"There is no file or folder '{missing}'.");
        AssertGoodIsDone(output);
    }

    [Fact]
    public async Task FolderWithoutTextFiles_IsNamed()
    {
        SampleOutput output = await Sample.RunAsync(Sample.Options(_folder.Root), TestContext.Current.CancellationToken);

        AssertOneSentence(output, $"The folder '{_folder.Root}' has no .txt files.");
        Assert.Empty(output.Json);
    }

    [Fact]
    public async Task Folder_IsReadInTheOrderOfItsNames()
    {
        await using ScriptedServer server = await ReplayAsync();
        _folder.Write("b.txt", s_good.Text);
        _folder.Write("a.txt", HeldOutInvoice.Get("es-05-agua-factura.txt").Text);
        _folder.Write("c.md", "# no document");

        SampleOutput output = await Sample.RunAsync(Sample.Options(_folder.Root) with { BaseUrl = server.Address }, TestContext.Current.CancellationToken);

        Assert.Equal(0, output.ExitCode);
        Assert.Equal(["a.txt", "b.txt"], HeldOutPass.Documents(output.Report, "few-shot").Keys);
    }

    [Theory]
    [InlineData("gpt-nothing", SampleOptions.Local, "The model 'gpt-nothing' is not in the catalog")]
    [InlineData("", SampleOptions.Local, "The model '' is not in the catalog")]
    [InlineData("gpt-5.6-luna", SampleOptions.Anthropic, "The model 'gpt-5.6-luna' belongs to openai, and --provider is anthropic.")]
    [InlineData("claude-haiku-4-5", SampleOptions.OpenAI, "The model 'claude-haiku-4-5' belongs to anthropic, and --provider is openai.")]
    [InlineData(null, SampleOptions.Anthropic, "No API key: the environment variable ANTHROPIC_API_KEY is not set.")]
    [InlineData(null, SampleOptions.OpenAI, "No API key: the environment variable OPENAI_API_KEY is not set.")]
    public async Task ModelOrProviderOrKeyThatDoesNotFit_IsOneSentence(string? model, string provider, string sentence)
    {
        SampleOutput output = await Sample.RunAsync(Sample.Options(s_good.Path) with { Model = model, Provider = provider }, TestContext.Current.CancellationToken);

        AssertOneSentence(output, sentence);
        Assert.Empty(output.Json);
    }

    [Theory]
    [InlineData("nonsense", "'nonsense' is no web address.")]
    [InlineData("", "'' is no web address.")]
    [InlineData("ftp://127.0.0.1/", "'ftp://127.0.0.1/' is no web address.")]
    [InlineData("http://", "'http://' is no web address.")]
    [InlineData("http://me:word@127.0.0.1/", "The base address of host '127.0.0.1' contains a user name or password")]
    public async Task BadBaseUrl_IsOneSentence(string url, string sentence)
    {
        SampleOutput output = await Sample.RunAsync(Sample.Options(s_good.Path) with { BaseUrl = url }, TestContext.Current.CancellationToken);

        AssertOneSentence(output, sentence);
        Assert.Empty(output.Json);
    }

    [Theory]
    [InlineData("sk-one\nsk-two")]
    [InlineData("sk-schlüssel")]
    [InlineData("  ")]
    public async Task KeyThatIsNoKey_IsOneSentence_WithoutTheKey(string key)
    {
        SampleOutput output = await Sample.RunAsync(Sample.Options(s_good.Path) with { Provider = SampleOptions.Anthropic, BaseUrl = "http://127.0.0.1:1" }, TestContext.Current.CancellationToken, key: key);

        AssertOneSentence(output, "The API key contains");
        Assert.DoesNotContain("sk-", output.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UnreachableServer_IsOneSentence_AndEndsTheRunSoon(bool json)
    {
        // Port 1 is a reserved one that nothing listens on. Without paths 45 documents would wait for it, one after the other.
        long start = TimeProvider.System.GetTimestamp();
        SampleOutput output = await Sample.RunAsync(Sample.Options() with { BaseUrl = "http://127.0.0.1:1", Json = json }, TestContext.Current.CancellationToken);

        AssertOneSentence(output, "No document could be extracted from 127.0.0.1. No connection to the API could be made");
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(401, """{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}""", "The API key was not accepted; check it.")]
    [InlineData(404, """{"type":"error","error":{"type":"not_found_error","message":"model: nothing"}}""", "The endpoint or the model was not found")]
    [InlineData(400, """{"type":"error","error":{"type":"invalid_request_error","message":"max_tokens: too many"}}""", "max_tokens: too many")]
    [InlineData(404, "<html>not here</html>", "The endpoint or the model was not found")]
    public async Task ServerThatRefuses_IsOneSentence(int status, string body, string words)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(_ => (status, System.Text.Encoding.UTF8.GetBytes(body)), TestContext.Current.CancellationToken);

        SampleOutput output = await Sample.RunAsync(Sample.Options(s_good.Path) with { BaseUrl = server.Address }, TestContext.Current.CancellationToken);

        AssertOneSentence(output, "No document could be extracted from 127.0.0.1.");
        Assert.Contains(words, output.Errors, StringComparison.Ordinal);
    }

    private async Task<ScriptedServer> ReplayAsync()
    {
        await pass.Output;
        return await ScriptedServer.ReplayAsync(pass.Exchanges, TestContext.Current.CancellationToken);
    }

    private static void AssertOneSentence(SampleOutput output, string sentence)
    {
        Assert.Equal(2, output.ExitCode);
        string line = Assert.Single(output.ErrorLines);
        Assert.StartsWith(sentence, line, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
    }

    private static void AssertGoodIsDone(SampleOutput output)
    {
        JsonElement document = Assert.Single(HeldOutPass.Documents(output.Report, "few-shot").Values);
        Assert.Equal(s_good.File, document.GetProperty("file").GetString());
        Assert.Equal("Ok", document.GetProperty("outcome").GetString());
        Assert.Equal(1180.00m, document.GetProperty("value").GetProperty("total_amount").GetDecimal());
    }
}
