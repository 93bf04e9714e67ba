using System.Text;

namespace PromptGen.Wire.Tests.Requests;

public class ContextTests
{
    // The codes of "a" and "c" are their checksums, that of "<b>" is the start of what sha256sum prints for it.
    private const string A = "<context-4edb56c06e20d29b>\\na\\n</context-4edb56c06e20d29b>";
    private const string B = "<context-507ca5a2742e5330>\\n<b>\\n</context-507ca5a2742e5330>";
    private const string C = "<context-3ef989986e20d29b>\\nc\\n</context-3ef989986e20d29b>";
    private const string FiveMinutes = ",\"cache_control\":{\"type\":\"ephemeral\"}";
    private const string OneHour = ",\"cache_control\":{\"type\":\"ephemeral\",\"ttl\":\"1h\"}";
    private const string Breakpoint = ",\"prompt_cache_breakpoint\":{\"mode\":\"explicit\"}";

    public static TheoryData<WireFormat> Formats => [.. Enum.GetValues<WireFormat>()];

    [Theory]
    [InlineData(CacheTtl.FiveMinutes, FiveMinutes)]
    [InlineData(CacheTtl.OneHour, OneHour)]
    [InlineData(CacheTtl.None, "")]
    public void Anthropic_SharedAndPerRequest_StandOnTheirSidesOfTheSystemText(CacheTtl ttl, string marker)
    {
        string body = $$$$$"""{"anthropic_version":"vertex-2023-10-16","max_tokens":500,"output_config":{"format":{"type":"json_schema","schema":{{{{{Expected.Schema}}}}}}},"system":[{"type":"text","text":"{{{{{Expected.System}}}}}"{{{{{marker}}}}}},{"type":"text","text":"{{{{{A}}}}}"{{{{{marker}}}}}},{"type":"text","text":"{{{{{C}}}}}"{{{{{marker}}}}}}],"messages":[{"role":"user","content":[{"type":"text","text":"{{{{{B}}}}}"},{"type":"text","text":"{{{{{Expected.Document}}}}}"}]}]}""";
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Claude, OutputMode.JsonSchema).WithCacheTtl(ttl)
            .WithContext("a", ContextReuse.Shared).WithContext("<b>").WithContext("c", ContextReuse.Shared);

        Assert.Equal(body, Bodies.Text(request, WireFormat.AnthropicVertex));
    }

    [Theory]
    [InlineData(Bodies.Gpt, Breakpoint, "\"prompt_cache_options\":{\"mode\":\"explicit\"},")]
    [InlineData(Bodies.OldGpt, "", "")]
    public void Chat_SharedAndPerRequest_ArePartsOfTheirMessages(string model, string marker, string options)
    {
        string body = $$$$$"""{"model":"{{{{{model}}}}}","max_completion_tokens":500,{{{{{options}}}}}"response_format":{"type":"json_schema","json_schema":{{{{{{Expected.Definition}}}}},"strict":true,"schema":{{{{{Expected.Schema}}}}}}},"messages":[{"role":"system","content":[{"type":"text","text":"{{{{{Expected.System}}}}}"{{{{{marker}}}}}},{"type":"text","text":"{{{{{A}}}}}"{{{{{marker}}}}}}]},{"role":"user","content":[{"type":"text","text":"{{{{{B}}}}}"},{"type":"text","text":"{{{{{C}}}}}"},{"type":"text","text":"{{{{{Expected.Document}}}}}"}]}]}""";
        ExtractionRequest<Receipt> request = Bodies.Request(model, OutputMode.JsonSchema).WithContext("<b>").WithContext("a", ContextReuse.Shared).WithContext("c");

        Assert.Equal(body, Bodies.Text(request, WireFormat.OpenAIChatCompletions));
    }

    [Fact]
    public void Responses_SharedContext_LeavesTheUserMessageAPlainText()
    {
        const string Body = $$$$$"""{"model":"gpt-5.6-luna","store":false,"max_output_tokens":500,"prompt_cache_options":{"mode":"explicit"},"text":{"format":{"type":"json_schema",{{{{{Expected.Definition}}}}},"strict":true,"schema":{{{{{Expected.Schema}}}}}}},"input":[{"role":"system","content":[{"type":"input_text","text":"{{{{{Expected.System}}}}}"{{{{{Breakpoint}}}}}},{"type":"input_text","text":"{{{{{A}}}}}"{{{{{Breakpoint}}}}}}]},{"role":"user","content":"{{{{{Expected.Document}}}}}"}]}""";

        Assert.Equal(Body, Bodies.Text(Bodies.Request(Bodies.Gpt, OutputMode.JsonSchema).WithContext("a", ContextReuse.Shared), WireFormat.OpenAIResponses));
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(3, "111")]
    [InlineData(4, "1101")]
    [InlineData(6, "110001")]
    public void ManySharedContexts_NeverMoreThanFourMarkers(int count, string marked)
    {
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Claude);
        for (int index = 0; index < count; index++)
        {
            request = request.WithContext($"context {index}", ContextReuse.Shared);
        }

        using System.Text.Json.JsonDocument body = System.Text.Json.JsonDocument.Parse(Bodies.Bytes(request, WireFormat.AnthropicMessages));
        string seen = string.Concat(body.RootElement.GetProperty("system").EnumerateArray().Select(static block => block.TryGetProperty("cache_control", out _) ? "1" : "0"));

        Assert.Equal("1" + marked, seen);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ReindexedContext_ChangesOnlyItsOwnBlock(WireFormat format)
    {
        ExtractionRequest<Receipt> plain = Bodies.Request(Bodies.ModelFor(format)).WithContext("rules", ContextReuse.Shared);
        byte[] before = Bodies.Bytes(plain.WithContext("first index", ContextReuse.Shared), format);
        byte[] after = Bodies.Bytes(plain.WithContext("second index", ContextReuse.Shared), format);
        byte[] rules = Encoding.UTF8.GetBytes("\\nrules\\n");

        int same = before.AsSpan().CommonPrefixLength(after);
        int sameEnd = before.Reverse().Zip(after.Reverse()).TakeWhile(static pair => pair.First == pair.Second).Count();

        Assert.True(same > before.AsSpan().IndexOf(rules) + rules.Length);
        Assert.Contains("context-", Encoding.UTF8.GetString(before, 0, same), StringComparison.Ordinal);
        Assert.Contains(Expected.Document, Encoding.UTF8.GetString(before, before.Length - sameEnd, sameEnd), StringComparison.Ordinal);
        Assert.True(before.AsSpan().IndexOf(plain.Tool.GetPrefix(format, OutputMode.ForcedTool).Bytes.Span) is > 0 and int start && start + plain.Tool.GetPrefix(format, OutputMode.ForcedTool).Bytes.Length < same);
    }

    [Fact]
    public void LineEnds_BecomeLf()
    {
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Claude);

        Assert.Equal(
            Bodies.Text(request.WithContext("a\nb\nc\n\nd"), WireFormat.AnthropicMessages),
            Bodies.Text(request.WithContext("a\r\nb\rc\n\r\nd"), WireFormat.AnthropicMessages));
    }

    [Fact]
    public void WithContext_LeavesTheOtherRequestAlone()
    {
        ExtractionRequest<Receipt> request = Bodies.Request(Bodies.Claude);
        string before = Bodies.Text(request, WireFormat.AnthropicMessages);

        Assert.NotEqual(before, Bodies.Text(request.WithContext("a").WithContext("b", ContextReuse.Shared), WireFormat.AnthropicMessages));
        Assert.Equal(before, Bodies.Text(request, WireFormat.AnthropicMessages));
    }

    [Fact]
    public void UnusableText_Throws()
    {
        // Not as data of a theory: the runner would replace half of a surrogate pair.
        foreach (string text in (string[])["", " \n", "broken \ud83d"])
        {
            ArgumentException exception = Assert.Throws<ArgumentException>(() => Bodies.Request(Bodies.Claude).WithContext(text));
            Assert.StartsWith("The context ", exception.Message, StringComparison.Ordinal);
        }
    }
}
