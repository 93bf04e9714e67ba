using System.Text.Json;
using System.Text.Json.Nodes;
using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Analyzers.Sdk;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>What the fixes of PG2010, PG4002, PG5002 and PG5003 change on the wire.</summary>
public sealed class SdkFixTests
{
    [Fact]
    public async Task PG5002_InstructionsStandBehindTheMarkerUntilTheyAreMerged()
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
    public async Task PG5003_BodyIsRefusedUntilItIsRepaired(string before, string after, string key)
    {
        await CodeFixVerifier<RequestJsonAnalyzer, RequestJsonFix>.CodeFixAsync(Raw(before), Raw(after), key, WireRun.Options);

        WireRun first = await Run(Raw(before));
        WireRun second = await Run(Raw(after));

        Assert.Equal(400, first.Status);
        Assert.True(second.Status == 200, second.Response);
    }

    [Fact]
    public async Task PG4002_AnswerIsCutOffUntilTheLimitIsRaised()
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
    public async Task PG2010_ListInAnotherOrderLosesThePrefixUntilItIsOrdered()
    {
        string before = Served("{|PG2010:tools|}");
        string after = Served("tools.OrderBy(t => t.Name, StringComparer.Ordinal)");
        await CodeFixVerifier<ToolListAnalyzer, OrderToolsFix>.CodeFixAsync(before, after, OrderToolsFix.EquivalenceKey, WireRun.Options);

        IReadOnlyList<SimulatedExchange> first = await RepeatedRun.SendAsync(Served("tools"), WireRun.Options.References, "first", "second");
        IReadOnlyList<SimulatedExchange> second = await RepeatedRun.SendAsync(after, WireRun.Options.References, "first", "second");

        Assert.Equal(0, ReadTokens(first[1]));
        Assert.True(ReadTokens(second[1]) > 1500);
    }

    private static Task<WireRun> Run(string source) => WireRun.OfAsync(source, TestContext.Current.CancellationToken);

    private static JsonArray SystemOf(WireRun run) => JsonNode.Parse(run.Request)!["system"]!.AsArray();

    private static int ReadTokens(SimulatedExchange exchange)
    {
        JsonElement usage = JsonDocument.Parse(exchange.ResponseBody).RootElement.GetProperty("usage");
        return usage.GetProperty("cache_read_input_tokens").GetInt32();
    }

    private static string Chat(string content, string options) => Source(
        $$"""await Api(url).AsIChatClient("claude-sonnet-5").GetResponseAsync([new(ChatRole.System, [{{content}}]), new(ChatRole.User, "Invoice 17")], {{options}});""");

    private static string Limited(string limit) => Source(
        $$"""await Api(url).Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = {{limit}}, Messages = [new UserMessageParam { Content = "Invoice 17" }], Tools = [new Tool { Name = "emit", InputSchema = new() { Properties = new Dictionary<string, JsonElement> { ["invoice_number"] = Text, ["total_amount"] = Text }, Required = ["invoice_number", "total_amount"] } }], ToolChoice = new ToolChoiceTool("emit") });""");

    private static string Raw(string members) => Source(
        $$"""
        using HttpClient http = new();
                http.DefaultRequestHeaders.Add("x-api-key", "none");
                http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
                object body = new { model = "claude-sonnet-5", max_tokens = 4096, {{members}}, messages = new[] { new { role = "user", content = "Invoice 17" } } };
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

        public static class Sample
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
