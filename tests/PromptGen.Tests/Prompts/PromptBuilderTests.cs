using System.Buffers;
using System.Text.Json;

namespace PromptGen.Tests.Prompts;

/// <summary>The prompt made by hand: its bodies in each wire format, and the orders that it refuses.</summary>
public sealed class PromptBuilderTests
{
    private static PromptBuilder Whole => new PromptBuilder()
        .Static("Sort \"tickets\".").CacheBreakpoint(CacheTtl.OneHour)
        .Shared("Tenant\r\nrules").CacheBreakpoint()
        .Variable("Line\r\none").Variable("Answer now.");

    [Theory]
    [InlineData(WireFormat.AnthropicMessages, "\"model\":\"claude-haiku-4-5\"")]
    [InlineData(WireFormat.AnthropicBedrock, "\"anthropic_version\":\"bedrock-2023-05-31\"")]
    [InlineData(WireFormat.AnthropicVertex, "\"anthropic_version\":\"vertex-2023-10-16\"")]
    public async Task AnthropicBody_HasBlocksWithTheirMarkers(WireFormat format, string start)
    {
        string expected = "{" + start + """
            ,"max_tokens":64,"system":[{"type":"text","text":"Sort \"tickets\".","cache_control":{"type":"ephemeral","ttl":"1h"}},{"type":"text","text":"Tenant\nrules","cache_control":{"type":"ephemeral"}}],"messages":[{"role":"user","content":[{"type":"text","text":"Line\r\none"},{"type":"text","text":"Answer now."}]}]}
            """;

        using HttpContent content = Whole.ToHttpContent(format, "claude-haiku-4-5", 64);

        Assert.Equal(expected, await content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/json", content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("gpt-5.6-luna", ",\"prompt_cache_options\":{\"mode\":\"explicit\"}", ",\"prompt_cache_breakpoint\":{\"mode\":\"explicit\"}")]
    [InlineData("gpt-4.1", "", "")]
    public void OpenAIBody_HasBreakpointsWhereTheModelTakesThem(string model, string options, string marker)
    {
        string chat = $$"""
            {"model":"{{model}}","max_completion_tokens":64{{options}},"messages":[{"role":"system","content":[{"type":"text","text":"Be brief."{{marker}}}]},{"role":"user","content":"doc"}]}
            """;
        string responses = $$"""
            {"model":"{{model}}","store":false,"max_output_tokens":64{{options}},"input":[{"role":"system","content":[{"type":"input_text","text":"Be brief."{{marker}}}]},{"role":"user","content":"doc"}]}
            """;
        PromptBuilder prompt = new PromptBuilder().Static("Be brief.").CacheBreakpoint().Variable("doc");

        Assert.Equal(chat, Body(prompt, WireFormat.OpenAIChatCompletions, model));
        Assert.Equal(responses, Body(prompt, WireFormat.OpenAIResponses, model));
    }

    [Theory]
    [InlineData(WireFormat.AnthropicMessages, """{"model":"m","max_tokens":64,"messages":[{"role":"user","content":[{"type":"text","text":"doc"}]}]}""")]
    [InlineData(WireFormat.OpenAIChatCompletions, """{"model":"m","max_completion_tokens":64,"messages":[{"role":"user","content":"doc"}]}""")]
    [InlineData(WireFormat.OpenAIResponses, """{"model":"m","store":false,"max_output_tokens":64,"input":[{"role":"user","content":"doc"}]}""")]
    public void WithoutSystemText_ThereIsOnlyTheUserMessage(WireFormat format, string expected) => Assert.Equal(expected, Body(new PromptBuilder().Variable("doc"), format, "m"));

    [Fact]
    public void Members_GoIntoABodyOfOnesOwn()
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
        {
            writer.WriteStartObject();
            writer.WriteString("model", "claude-haiku-4-5");
            new PromptBuilder().Static("größe <b>").CacheBreakpoint().Variable("doc").WriteMembers(writer, WireFormat.AnthropicMessages, ModelCatalog.Default.Get("claude-haiku-4-5"));
            writer.WriteBoolean("stream", false);
            writer.WriteEndObject();
        }

        Assert.Equal(
            """{"model":"claude-haiku-4-5","system":[{"type":"text","text":"größe <b>","cache_control":{"type":"ephemeral"}}],"messages":[{"role":"user","content":[{"type":"text","text":"doc"}]}],"stream":false}""",
            Bytes.Text(output.WrittenSpan));
    }

    [Fact]
    public void KeptHead_IsNotChangedByThePromptsMadeOfIt()
    {
        PromptBuilder head = new PromptBuilder().Static("Rules").CacheBreakpoint();

        string first = Body(head.Variable("one"), WireFormat.AnthropicMessages, "m");
        string second = Body(head.Variable("two"), WireFormat.AnthropicMessages, "m");

        Assert.Single(head.Parts);
        Assert.DoesNotContain("one", second, StringComparison.Ordinal);
        Assert.Equal(first, second.Replace("two", "one", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_AreForAClientOfOnesOwn()
    {
        Assert.Equal(
            [(PromptStability.Static, "Sort \"tickets\".", CacheTtl.OneHour), (PromptStability.Shared, "Tenant\nrules", CacheTtl.FiveMinutes), (PromptStability.Variable, "Line\r\none", CacheTtl.None), (PromptStability.Variable, "Answer now.", CacheTtl.None)],
            Whole.Parts.Select(static part => (part.Stability, part.Text, part.Breakpoint)));
        Assert.Equal("Static (15 characters), Shared (12 characters), Variable (9 characters), Variable (11 characters)", Whole.ToString());
    }

    [Fact]
    public void BreakpointWithNone_TakesTheMarkerAway()
    {
        Assert.Equal(CacheTtl.None, new PromptBuilder().Static("a").CacheBreakpoint().CacheBreakpoint(CacheTtl.None).Parts[0].Breakpoint);
        Assert.Empty(new PromptBuilder().CacheBreakpoint(CacheTtl.None).Parts);
    }

    [Fact]
    public void TextThatCouldNotBeCached_IsRefusedWithTheRemedy()
    {
        PromptBuilder variable = new PromptBuilder().Static("a").Variable("doc");

        Refused("The static text stands behind a variable one (part 2)", () => variable.Static("b"));
        Refused("The static text stands behind a shared one (part 1)", () => new PromptBuilder().Shared("a").Static("b"));
        Refused("The shared text stands behind a variable one (part 2)", () => variable.Shared("b"));
        Assert.Contains("Call Static(…) before Variable(…)", Assert.Throws<InvalidOperationException>(() => variable.Static("b")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BreakpointThatTheApiRejectsOrThatNeverPays_IsRefused()
    {
        PromptBuilder four = Enumerable.Range(1, 4).Aggregate(new PromptBuilder(), static (prompt, n) => prompt.Static($"text {n}").CacheBreakpoint());

        Refused("The prompt has no text", () => new PromptBuilder().CacheBreakpoint());
        Refused("Part 2 is variable", () => new PromptBuilder().Static("a").Variable("doc").CacheBreakpoint());
        Refused("A breakpoint of an hour", () => new PromptBuilder().Static("a").CacheBreakpoint().Static("b").CacheBreakpoint(CacheTtl.OneHour));
        Refused("The prompt has 4 breakpoints", () => four.Static("text 5").CacheBreakpoint());
        Assert.Equal(4, four.CacheBreakpoint().Parts.Count(static part => part.Breakpoint != CacheTtl.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => four.CacheBreakpoint((CacheTtl)9));
    }

    [Fact]
    public void PromptWithoutUserMessage_IsRefused()
    {
        Refused("The prompt has no variable text", () => new PromptBuilder().Static("a").ToHttpContent(WireFormat.AnthropicMessages, "m"));
        Refused("The prompt has no variable text", () => new PromptBuilder().ToHttpContent(WireFormat.AnthropicMessages, "m"));
    }

    [Fact]
    public void TextWithoutWireForm_IsRefused()
    {
        foreach (string text in new[] { " \n", "half \uD83D pair" })
        {
            Assert.Equal("text", Assert.Throws<ArgumentException>(() => new PromptBuilder().Static(text)).ParamName);
            Assert.Equal("text", Assert.Throws<ArgumentException>(() => new PromptBuilder().Variable(text)).ParamName);
        }

        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => new PromptBuilder().Shared(null!)).ParamName);
    }

    private static void Refused(string start, Func<object> act) => Assert.StartsWith(start, Assert.Throws<InvalidOperationException>(act).Message, StringComparison.Ordinal);

    private static string Body(PromptBuilder prompt, WireFormat format, string model)
    {
        ArrayBufferWriter<byte> output = new();
        prompt.WriteTo(output, format, ModelCatalog.Default.Get(model), 64);
        return Bytes.Text(output.WrittenSpan);
    }
}
