using System.Text.Json;
using InvoiceExtraction;
using Microsoft.Extensions.AI;
using PromptGen.Extensions.AI;

namespace PromptGen.Adapters.Tests;

/// <summary>An IChatClient that knows nothing of PromptGen gets what it can carry, and its answers end in the usual outcomes.</summary>
public sealed class ChatClientTests
{
    private static readonly Dictionary<string, object?> s_arguments = new()
    {
        ["kind"] = "invoice", ["invoice_number"] = "7", ["vendor"] = "Acme", ["line_items"] = new List<object>(), ["taxes"] = new List<object>(), ["total_amount"] = 12.5m,
        ["issue_date"] = null, ["due_date"] = null, ["vendor_tax_id"] = null, ["customer"] = null, ["purchase_order"] = null, ["currency"] = null, ["discount"] = null, ["net_amount"] = null,
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ForcedTool_IsRequiredByNameWithStaticTextFirst()
    {
        ScriptedChatClient client = new(Call("record_invoice", s_arguments));

        ExtractionResult<Invoice> result = await client.ExtractAsync(Messages.Request(), cancellationToken: Cancellation);

        Assert.Equal("Acme", result.GetValueOrThrow().Vendor);
        Assert.Equal(new ExtractionUsage { InputTokens = 4, CacheReadTokens = 6, OutputTokens = 3 }, result.Usage);
        Assert.Equal([ChatRole.System, ChatRole.User], client.Messages.Select(message => message.Role));
        Assert.StartsWith("You are an invoice extraction system.", client.Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains(Messages.Document, client.Messages[1].Text, StringComparison.Ordinal);
        ExtractionChatOptions options = Assert.IsType<ExtractionChatOptions>(client.Options);
        Assert.Equal(("claude-haiku-4-5", 4096, false), (options.ModelId, options.MaxOutputTokens, options.AllowMultipleToolCalls));
        Assert.Equal("record_invoice", Assert.IsType<RequiredChatToolMode>(options.ToolMode).RequiredFunctionName);
        ExtractionFunction function = Assert.IsType<ExtractionFunction>(Assert.Single(options.Tools!));
        Assert.Equal(Invoice.Tool.GetInputSchema(SchemaDialect.Portable), function.JsonSchema.GetRawText());
        Assert.Empty(function.AdditionalProperties);
        Assert.IsType<ExtractionChatOptions>(options.Clone());
    }

    [Theory]
    [InlineData("openai", SchemaDialect.OpenAIStrict)]
    [InlineData("azure.ai.openai", SchemaDialect.OpenAIStrict)]
    [InlineData("anthropic", SchemaDialect.AnthropicStrict)]
    [InlineData(null, SchemaDialect.AnthropicStrict)]
    public async Task StrictTool_HasTheProvidersDialect(string? provider, SchemaDialect dialect)
    {
        ScriptedChatClient client = new(Call("record_invoice", s_arguments)) { Provider = provider };

        await client.ExtractAsync(Messages.Request().WithOutputMode(OutputMode.StrictTool), cancellationToken: Cancellation);

        ExtractionFunction function = Assert.IsType<ExtractionFunction>(Assert.Single(client.Options!.Tools!));
        Assert.Equal(Invoice.Tool.GetInputSchema(dialect), function.JsonSchema.GetRawText());
        Assert.Equal(true, function.AdditionalProperties["Strict"]);
        Assert.Equal(ChatToolMode.Auto, client.Options.ToolMode);
    }

    [Fact]
    public async Task JsonSchema_IsAResponseFormat()
    {
        ScriptedChatClient client = new(new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}")) { FinishReason = ChatFinishReason.Stop });

        ExtractionResult<Invoice> result = await client.ExtractAsync(Messages.Request().WithOutputMode(OutputMode.JsonSchema), cancellationToken: Cancellation);

        ChatResponseFormatJson format = Assert.IsType<ChatResponseFormatJson>(client.Options!.ResponseFormat);
        Assert.Equal((Invoice.Tool.GetInputSchema(SchemaDialect.AnthropicStrict), "record_invoice"), (format.Schema!.Value.GetRawText(), format.SchemaName));
        Assert.Null(client.Options.Tools);
        Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
    }

    public static TheoryData<string, ExtractionOutcome> Endings => new()
    {
        { "length", ExtractionOutcome.Truncated },
        { "content_filter", ExtractionOutcome.Refused },
        { "tool_calls", ExtractionOutcome.Ok },
        { "stop", ExtractionOutcome.Ok },
        { "", ExtractionOutcome.Ok },
        { "odd_reason", ExtractionOutcome.Invalid },
    };

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task FinishReason_DecidesAsInTheBytes(string reason, ExtractionOutcome outcome)
    {
        ChatResponse response = Call("record_invoice", s_arguments);
        response.FinishReason = reason.Length == 0 ? null : new ChatFinishReason(reason);

        Assert.Equal(outcome, (await new ScriptedChatClient(response).ExtractAsync(Messages.Request(), cancellationToken: Cancellation)).Outcome);
    }

    [Fact]
    public async Task OtherTool_NoCall_TwoCalls_HaveTheirOutcomes()
    {
        ChatResponse two = Call("record_invoice", s_arguments);
        two.Messages[0].Contents.Add(new FunctionCallContent("2", "record_invoice", s_arguments));

        Assert.Equal(ExtractionOutcome.WrongTool, await OutcomeAsync(Call("other", s_arguments)));
        Assert.Equal(ExtractionOutcome.NoToolCall, await OutcomeAsync(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Sorry."))));
        Assert.Equal(ExtractionOutcome.MultipleCalls, await OutcomeAsync(two));
        Assert.Equal(ExtractionOutcome.Invalid, await OutcomeAsync(Call("record_invoice", null)));
    }

    [Fact]
    public async Task ClientThatThrows_IsTransportWithoutItsWords()
    {
        ScriptedChatClient client = new(new InvalidOperationException("secret " + Messages.Document));

        ExtractionResult<Invoice> result = await client.ExtractAsync(Messages.Request(), cancellationToken: Cancellation);

        Assert.Equal((ExtractionOutcome.Transport, 1), (result.Outcome, client.Calls));
        Assert.DoesNotContain("secret", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task HalfACharacterInTheArguments_IsAProblemOfItsMember(bool stream)
    {
        Dictionary<string, object?> arguments = new(s_arguments) { ["vendor"] = JsonElement.Parse("\"\\ud800\"") };

        ExtractionResult<Invoice> result = await LastAsync(new ScriptedChatClient(Call("record_invoice", arguments)), stream);

        Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
        Assert.Equal(("$.vendor", ProblemKind.Encoding), (Assert.Single(result.Problems).Path, result.Problems[0].Kind));
    }

    [Fact]
    public async Task StreamWithoutAReasonToStop_IsCutAndNoValue()
    {
        ChatResponse response = Call("record_invoice", s_arguments);
        response.FinishReason = null;

        ExtractionResult<Invoice> result = await LastAsync(new ScriptedChatClient(response), stream: true);

        Assert.Equal((ExtractionOutcome.Transport, true), (result.Outcome, result.IsTransient));
        Assert.Null(result.Value);
    }

    [Theory]
    [InlineData(OutputMode.ForcedTool)]
    [InlineData(OutputMode.StrictTool)]
    public async Task Stream_EndsWithTheRecord(OutputMode mode)
    {
        ScriptedChatClient client = new(Call("record_invoice", s_arguments));

        List<ExtractionUpdate<Invoice>> updates = [];
        await foreach (ExtractionUpdate<Invoice> update in client.ExtractStreamingAsync(Messages.Request().WithOutputMode(mode), cancellationToken: Cancellation))
        {
            updates.Add(update);
        }

        Assert.Equal("Acme", updates[^1].Result!.GetValueOrThrow().Vendor);
        Assert.Equal(3, updates[^1].Result!.Usage.OutputTokens);
    }

    private static async Task<ExtractionResult<Invoice>> LastAsync(ScriptedChatClient client, bool stream)
    {
        if (!stream)
        {
            return await client.ExtractAsync(Messages.Request(), cancellationToken: Cancellation);
        }

        ExtractionResult<Invoice>? last = null;
        await foreach (ExtractionUpdate<Invoice> update in client.ExtractStreamingAsync(Messages.Request(), cancellationToken: Cancellation))
        {
            last = update.Result;
        }

        return last!;
    }

    private static async Task<ExtractionOutcome> OutcomeAsync(ChatResponse response) =>
        (await new ScriptedChatClient(response).ExtractAsync(Messages.Request(), cancellationToken: Cancellation)).Outcome;

    private static ChatResponse Call(string name, Dictionary<string, object?>? arguments) => new(new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("1", name, arguments)]))
    {
        ResponseId = "r1",
        ModelId = "m",
        FinishReason = ChatFinishReason.ToolCalls,
        Usage = new UsageDetails { InputTokenCount = 10, CachedInputTokenCount = 6, OutputTokenCount = 3 },
    };
}
