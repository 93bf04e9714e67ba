using System.Text.Json.Nodes;
using PromptGen.CodeFixes;
using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Analyzers.Sdk;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>What the fixes of PG2003, PG2010, PG4002, PG5002 and PG5003 change on the wire.</summary>
public sealed class SdkFixTests
{
    [Fact]
    public async Task PG5002A_InstructionsStandBehindTheMarkerUntilTheyAreMerged()
    {
        const string Marked = "new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())";
        string before = Chat(Marked, "new ChatOptions { Instructions = {|PG5002:Style|}, MaxOutputTokens = 100 }");
        string after = Chat("new TextContent(Style), " + Marked, "new ChatOptions { MaxOutputTokens = 100 }");
        await CodeFixVerifier<LateInstructionsAnalyzer, MergeInstructionsFix>.CodeFixAsync(before, after, MergeInstructionsFix.EquivalenceKey, WireRun.Options);

        JsonArray first = SystemOf(await Run(before));
        JsonArray second = SystemOf(await Run(after));

        Assert.Equal(["r", "s"], first.Select(static block => ((string)block!["text"]!)[..1]));
        Assert.NotNull(first[0]!["cache_control"]);
        Assert.Null(first[1]!["cache_control"]);
        Assert.Equal(["s", "r"], second.Select(static block => ((string)block!["text"]!)[..1]));
        Assert.NotNull(second[1]!["cache_control"]);
    }

    [Theory]
    [InlineData(
        "system = new[] { new { type = \"text\", text = \"x\", cache_control = new { type = \"ephemeral\", ttl = {|PG5003:\"10m\"|} } } }",
        "system = new[] { new { type = \"text\", text = \"x\", cache_control = new { type = \"ephemeral\", ttl = \"1h\" } } }",
        RequestJsonFix.ReplaceKey)]
    [InlineData(
        "system = new[] { new { type = \"text\", text = \"x\", cache_control = new { type = {|PG5003:\"forever\"|} } } }",
        "system = new[] { new { type = \"text\", text = \"x\", cache_control = new { type = \"ephemeral\" } } }",
        RequestJsonFix.ReplaceKey)]
    [InlineData(
        "tools = new[] { new { name = \"emit\", {|PG5003:inputSchema|} = new { type = \"object\" } } }",
        "tools = new[] { new { name = \"emit\", input_schema = new { type = \"object\" } } }",
        RequestJsonFix.ReplaceKey)]
    public async Task PG5003A_BodyIsRefusedUntilItIsRepaired(string before, string after, string key)
    {
        await CodeFixVerifier<RequestJsonAnalyzer, RequestJsonFix>.CodeFixAsync(Raw(before), Raw(after), key, WireRun.Options);

        WireRun first = await Run(Raw(before));
        WireRun second = await Run(Raw(after));

        Assert.Equal(400, first.Status);
        Assert.True(second.Status == 200, second.Response);
    }

    [Fact]
    public async Task PG5003B_StrictHasNoEffectUntilTheToolHasIt()
    {
        const string Schema = "input_schema = new { type = \"object\", properties = new { number = new { type = \"string\" } }, required = new[] { \"number\" }, additionalProperties = false }";
        string before = Raw("tools = new[] { new { name = \"emit\", " + Schema + " } }, tool_choice = new { type = \"tool\", name = \"emit\", {|PG5003:strict|} = true }");
        string after = Raw("tools = new[] { new { name = \"emit\", " + Schema + ", strict = true } }, tool_choice = new { type = \"tool\", name = \"emit\" }");
        await CodeFixVerifier<RequestJsonAnalyzer, RequestJsonFix>.CodeFixAsync(before, after, RequestJsonFix.MoveKey, WireRun.Options);

        JsonNode first = JsonNode.Parse((await Run(before)).Request)!;
        WireRun second = await Run(after);

        Assert.Null(first["tools"]![0]!["strict"]);
        Assert.True(second.Status == 200, second.Response);
        Assert.True((bool?)second.Body(0)["tools"]![0]!["strict"]);
        Assert.Null(second.Body(0)["tool_choice"]!["strict"]);
    }

    [Fact]
    public async Task PG5003C_SamplingIsRefusedUntilItIsRemoved()
    {
        string before = Raw("{|PG5003:temperature|} = 0.2", "2026-10-21");
        string after = Raw("", "2026-10-21");
        await CodeFixVerifier<RequestJsonAnalyzer, RequestJsonFix>.CodeFixAsync(before, after, RequestJsonFix.RemoveKey, WireRun.Options);

        Assert.Contains("temperature", (await Run(before)).Request, StringComparison.Ordinal);
        WireRun second = await Run(after);
        Assert.DoesNotContain("temperature", second.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PG2003A_TextThatIsSaidToBeStable_IsReadFromTheCache()
    {
        string before = Built("", "{|PG2003:s_text|}");
        string after = Built("[CacheStable] ", "s_text");
        await CodeFixVerifier<UnprovenPrefixAnalyzer, MarkStableFix>.CodeFixAsync(before, after, MarkStableFix.EquivalenceKey, Unproven);

        WireRun first = await WireRun.TwiceAsync(before);
        WireRun second = await WireRun.TwiceAsync(after);

        // The attribute says what is so; it changes no byte.
        Assert.Equal(first.Body(1).ToJsonString(), second.Body(1).ToJsonString());
        second.AssertSecondReads();
    }

    [Fact]
    public async Task PG2003B_TextOfTheCall_GoesToTheUserMessage()
    {
        string before = Built("", "Rules", ".Static({|PG2003:doc|})");
        string after = Built("", "Rules", ".Variable(doc)");
        await CodeFixVerifier<UnprovenPrefixAnalyzer, PassAsVariableFix>.CodeFixAsync(before, after, PassAsVariableFix.EquivalenceKey, Unproven);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Contains("Invoice 17", first.Body(0)["system"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Invoice 17", second.Body(0)["system"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Invoice 17", second.Body(0)["messages"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PG4002A_AnswerIsCutOffUntilTheLimitIsRaised()
    {
        string before = Limited("{|PG4002:4|}");
        string after = Limited("1024");
        await CodeFixVerifier<AnswerLimitAnalyzer, RaiseLimitFix>.CodeFixAsync(before, after, RaiseLimitFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Equal("max_tokens", (string?)JsonNode.Parse(first.Response)!["stop_reason"]);
        Assert.Equal("tool_use", (string?)JsonNode.Parse(second.Response)!["stop_reason"]);
    }

    [Fact]
    public async Task PG2010A_ListInAnotherOrderLosesThePrefixUntilItIsOrdered()
    {
        string before = Served("{|PG2010:tools|}");
        string after = Served("tools.OrderBy(t => t.Name, StringComparer.Ordinal)");
        await CodeFixVerifier<ToolListAnalyzer, OrderToolsFix>.CodeFixAsync(before, after, OrderToolsFix.EquivalenceKey, WireRun.Options);

        (await WireRun.TwiceAsync(before)).AssertNothingIsRead();
        (await WireRun.TwiceAsync(after)).AssertSecondReads();
    }

    private static Task<WireRun> Run(string source) => WireRun.OnceAsync(source);

    private static JsonArray SystemOf(WireRun run) => JsonNode.Parse(run.Request)!["system"]!.AsArray();

    private static string Chat(string content, string options) => Source(
        $$"""await Api(url).AsIChatClient("claude-sonnet-5").GetResponseAsync([new(ChatRole.System, [{{content}}]), new(ChatRole.User, "Invoice 17")], {{options}});""");

    private static string Limited(string limit) => Source(
        $$"""await Api(url).Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = {{limit}}, Messages = [new UserMessageParam { Content = "Invoice 17" }], Tools = [new Tool { Name = "emit", InputSchema = new() { Properties = new Dictionary<string, JsonElement> { ["invoice_number"] = Text, ["total_amount"] = Text }, Required = ["invoice_number", "total_amount"] } }], ToolChoice = new ToolChoiceTool("emit") });""");

    private static TestOptions Unproven => WireRun.Options.WithEditorConfig("promptgen.prefix_strictness", "unproven");

    private static string Built(string attribute, string text, string more = "") => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        using PromptGen;

        public static class Wire
        {
            private const string Rules = "{{new string('r', 9000)}}";

            {{attribute}}private static string s_text = Rules;

            public static async Task Run(string url, string doc)
            {
                using HttpClient http = new();
                http.DefaultRequestHeaders.Add("x-api-key", "none");
                http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
                PromptBuilder prompt = new PromptBuilder().Static({{text}}).CacheBreakpoint(){{more}}.Variable("Extract it.");
                using HttpContent body = prompt.ToHttpContent(WireFormat.AnthropicMessages, "claude-sonnet-5", maxTokens: 1024);
                await http.PostAsync(url + "/v1/messages", body);
            }
        }
        """;

    private static string Raw(string members, string version = "2023-06-01") => Source(
        $$"""
        using HttpClient http = new();
                http.DefaultRequestHeaders.Add("x-api-key", "none");
                http.DefaultRequestHeaders.Add("anthropic-version", "{{version}}");
                object body = new { model = "claude-sonnet-5", max_tokens = 4096, {{members}}{{(members.Length == 0 ? "" : ", ")}}messages = new[] { new { role = "user", content = "Invoice 17" } } };
                await http.PostAsync(url + "/v1/messages", new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"));
        """);

    private static string Source(string body) => $$$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Anthropic;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;

        public static class Wire
        {
            private const string Rules = "{{{new string('r', 9000)}}}";
            private const string Style = "{{{new string('s', 3000)}}}";

            private static readonly JsonElement Text = JsonSerializer.Deserialize<JsonElement>("{\"type\": \"string\"}");

            public static async Task Run(string url)
            {
                {{{body}}}
            }

            private static AnthropicClient Api(string url) => new() { ApiKey = "none", BaseUrl = url, MaxRetries = 0 };
        }
        """;

    private static string Served(string tools) => $$$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Anthropic;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;

        public interface IServer
        {
            Task<List<AIFunction>> ListToolsAsync();
        }

        public sealed class Server : IServer
        {
            private static readonly AIFunction[] Known = [AIFunctionFactory.Create(() => 1, "count"), AIFunctionFactory.Create(() => 2, "add")];
            private static int calls;

            public Task<List<AIFunction>> ListToolsAsync() => Task.FromResult((calls++ % 2 == 0 ? Known.AsEnumerable() : Known.AsEnumerable().Reverse()).ToList());
        }

        public static class Wire
        {
            private const string Rules = "{{{new string('r', 9000)}}}";

            private static readonly IServer Mcp = new Server();

            public static async Task Run(AnthropicClient client, string doc)
            {
                var tools = await Mcp.ListToolsAsync();
                await client.AsIChatClient("claude-sonnet-5").GetResponseAsync(
                    [new(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]), new(ChatRole.User, doc)],
                    new ChatOptions { MaxOutputTokens = 100, Tools = [.. {{{tools}}}] });
            }
        }
        """;
}
