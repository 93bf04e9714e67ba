using System.Text.Json;
using PromptGen;
using PromptGen.Client;
using PromptGen.Simulator;

namespace InvoiceExtraction.Tests.Extraction;

public sealed class OutputModeTests
{
    private const string NamingSentence = "Use the record_invoice tool: call it exactly once with the data of the document, and write no other text.";
    private const string Forced = """{"type":"tool","name":"record_invoice","disable_parallel_tool_use":true}""";
    private const string Auto = """{"type":"auto","disable_parallel_tool_use":true}""";

    private static readonly HeldOutInvoice[] s_invoices = [HeldOutInvoice.Get("en-12-xml-contractor.txt"), HeldOutInvoice.Get("de-07-uebersetzerin.txt"), HeldOutInvoice.Get("fr-08-graphiste-bom.txt")];

    [Theory]
    [InlineData("claude-haiku-4-5", OutputMode.ForcedTool, Forced, false)]
    [InlineData("claude-sonnet-5", OutputMode.ForcedTool, Forced, false)]
    [InlineData("claude-opus-5-5", OutputMode.StrictTool, Auto, true)]
    public async Task SameRecord_OnEachClaudeModel_UsesTheModeThatTheModelAccepts(string model, OutputMode mode, string toolChoice, bool strict)
    {
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);
        SampleOptions options = Sample.Options([.. s_invoices.Select(static invoice => invoice.Path)]) with { Model = model, BaseUrl = simulator.BaseAddress.ToString() };

        SampleOutput output = await Sample.RunAsync(options, TestContext.Current.CancellationToken);

        AssertAllOk(output, mode);
        byte[] prefix = Invoice.Tool.GetPrefix(WireFormat.AnthropicMessages, mode).Bytes.ToArray();
        Assert.All(simulator.Exchanges, exchange =>
        {
            RecordedBody body = new(exchange);
            Assert.Equal(model, body.Json.GetProperty("model").GetString());
            Assert.Equal(toolChoice, body.Json.GetProperty("tool_choice").GetRawText());
            Assert.Equal(strict, body.Json.GetProperty("tools")[0].TryGetProperty("strict", out JsonElement value) && value.GetBoolean());
            Assert.Equal(strict, body.SystemText.EndsWith(NamingSentence, StringComparison.Ordinal));
            Assert.True(body.ToolsAndSystem().SequenceEqual(prefix));
        });
        AssertCached(simulator.Exchanges);
    }

    [Fact]
    public async Task SameRecord_OnOpenAI_MarksThePrefixAndReadsIt()
    {
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);
        SampleOptions options = Sample.Options([.. s_invoices.Select(static invoice => invoice.Path)]) with { Model = "gpt-5.6-luna", BaseUrl = simulator.BaseAddress.ToString() };

        SampleOutput output = await Sample.RunAsync(options, TestContext.Current.CancellationToken);

        AssertAllOk(output, OutputMode.ForcedTool);
        Assert.All(simulator.Exchanges, static exchange =>
        {
            JsonElement body = JsonElement.Parse(exchange.RequestBody.Span);
            Assert.Equal("/v1/chat/completions", exchange.Path);
            Assert.Equal("""{"type":"function","function":{"name":"record_invoice"}}""", body.GetProperty("tool_choice").GetRawText());
            AssertOpenAIBreakpoint(body);
        });
        AssertOpenAICached(simulator.Exchanges);
    }

    [Theory]
    [InlineData("claude-haiku-4-5")]
    [InlineData("claude-opus-5-5")]
    public async Task JsonSchemaMode_OnClaude_BindsTheAnswerToTheSchema(string model)
    {
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);

        await ExtractAsync(HttpTransportOptions.ForAnthropic("sk-test", simulator.BaseAddress), model);

        byte[] prefix = Invoice.Tool.GetPrefix(WireFormat.AnthropicMessages, OutputMode.JsonSchema).Bytes.ToArray();
        Assert.All(simulator.Exchanges, exchange =>
        {
            RecordedBody body = new(exchange);
            Assert.False(body.Json.TryGetProperty("tools", out _));
            Assert.False(body.Json.TryGetProperty("tool_choice", out _));
            JsonElement format = body.Json.GetProperty("output_config").GetProperty("format");
            Assert.Equal("json_schema", format.GetProperty("type").GetString());
            Assert.Equal(Invoice.Tool.GetInputSchema(SchemaDialect.AnthropicStrict), format.GetProperty("schema").GetRawText());
            Assert.True(body.ToolsAndSystem("output_config").SequenceEqual(prefix));
        });
        AssertCached(simulator.Exchanges);
    }

    [Fact]
    public async Task JsonSchemaMode_OnOpenAI_BindsTheAnswerToTheSchema()
    {
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);

        await ExtractAsync(HttpTransportOptions.ForOpenAI("sk-test", simulator.BaseAddress), "gpt-5.6-luna");

        Assert.All(simulator.Exchanges, static exchange =>
        {
            JsonElement body = JsonElement.Parse(exchange.RequestBody.Span);
            Assert.False(body.TryGetProperty("tools", out _));
            JsonElement schema = body.GetProperty("response_format").GetProperty("json_schema");
            Assert.Equal("record_invoice", schema.GetProperty("name").GetString());
            Assert.True(schema.GetProperty("strict").GetBoolean());
            Assert.Equal(Invoice.Tool.GetInputSchema(SchemaDialect.OpenAIStrict), schema.GetProperty("schema").GetRawText());
            AssertOpenAIBreakpoint(body);
        });
        AssertOpenAICached(simulator.Exchanges);
    }

    private static async Task ExtractAsync(HttpTransportOptions server, string model)
    {
        using HttpExtractionTransport transport = new(server);
        ExtractionClient client = new(transport, new ExtractionClientOptions { Model = model });
        foreach (HeldOutInvoice invoice in s_invoices)
        {
            ExtractionRequest<Invoice> request = Invoice.Tool.CreateRequest(invoice.Text).WithOutputMode(OutputMode.JsonSchema);
            ExtractionResult<Invoice> result = await client.ExtractAsync(request, TestContext.Current.CancellationToken);
            Assert.True(result.IsOk, result.ToString());
            Assert.NotEqual("", result.Value.InvoiceNumber);
        }
    }

    private static void AssertAllOk(SampleOutput output, OutputMode mode)
    {
        Assert.Equal("", output.Errors);
        Assert.Equal(0, output.ExitCode);
        JsonElement run = Assert.Single(output.Report.GetProperty("runs").EnumerateArray());
        Assert.Equal(mode.ToString(), run.GetProperty("outputMode").GetString());
        Assert.All(run.GetProperty("documents").EnumerateArray(), static document => Assert.Equal("Ok", document.GetProperty("outcome").GetString()));
        Assert.Equal(s_invoices.Length, run.GetProperty("totals").GetProperty("ok").GetInt32());
    }

    private static void AssertCached(IReadOnlyList<SimulatedExchange> exchanges)
    {
        Assert.Equal(s_invoices.Length, exchanges.Count);
        Assert.True(exchanges[0].Usage!.CacheWriteTokens > 0);
        Assert.All(exchanges.Skip(1), exchange => Assert.Equal(exchanges[0].Usage!.CacheWriteTokens, exchange.Usage!.CacheReadTokens));
    }

    private static void AssertOpenAIBreakpoint(JsonElement body)
    {
        Assert.Equal("""{"mode":"explicit"}""", body.GetProperty("prompt_cache_options").GetRawText());
        Assert.Equal("""{"mode":"explicit"}""", body.GetProperty("messages")[0].GetProperty("content")[0].GetProperty("prompt_cache_breakpoint").GetRawText());
        Assert.Equal(1, body.GetRawText().Split("prompt_cache_breakpoint").Length - 1);
    }

    private static void AssertOpenAICached(IReadOnlyList<SimulatedExchange> exchanges)
    {
        AssertCached(exchanges);
        int[] cached = [.. exchanges.Select(static exchange => JsonElement.Parse(exchange.ResponseBody.Span).GetProperty("usage").GetProperty("prompt_tokens_details").GetProperty("cached_tokens").GetInt32())];
        Assert.Equal(0, cached[0]);
        Assert.All(cached[1..], tokens => Assert.Equal(exchanges[0].Usage!.CacheWriteTokens, tokens));
    }
}
