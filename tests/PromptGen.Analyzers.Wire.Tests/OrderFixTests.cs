using System.Text.Json.Nodes;
using PromptGen.CodeFixes;
using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Sdk;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>The fixes about the order of texts, elements and calls: PG2002, PG2009, PG2011, PG2012, PG3006, PG5004.</summary>
public sealed class OrderFixTests
{
    [Fact]
    public async Task PG2002A_BlockBelowTheStaticOne()
    {
        string before = WireSource.OpenAICall("c.CompleteChatAsync([new SystemChatMessage({|PG2002:doc|}), new SystemChatMessage(Rules), new UserChatMessage(\"Go on.\")])");
        string after = WireSource.OpenAICall("c.CompleteChatAsync([new SystemChatMessage(Rules), new SystemChatMessage(doc), new UserChatMessage(\"Go on.\")])");
        await CodeFixVerifier<VaryingOrderAnalyzer, MoveVaryingFix>.CodeFixAsync(before, after, MoveVaryingFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2002B_ConstantTailOfTheUserMessage()
    {
        string before = WireSource.AnthropicCall("System = \"You are terse.\"", "$\"{{|PG2002:doc|}}\\n\\n{Rules}\"");
        string after = WireSource.AnthropicCall("System = new List<TextBlockParam> { new() { Text = \"You are terse.\" }, new() { Text = Rules, CacheControl = new CacheControlEphemeral() } }");
        await CodeFixVerifier<VaryingOrderAnalyzer, MoveToSystemFix>.CodeFixAsync(before, after, MoveToSystemFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);

        string chat = WireSource.OpenAICall("c.CompleteChatAsync(new UserChatMessage($\"{{|PG2002:doc|}}\\n{Rules}\"))");
        string chatAfter = WireSource.OpenAICall("c.CompleteChatAsync(new SystemChatMessage(Rules), new UserChatMessage(doc))");
        await CodeFixVerifier<VaryingOrderAnalyzer, MoveToSystemFix>.CodeFixAsync(chat, chatAfter, MoveToSystemFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(chat, chatAfter);
    }

    [Fact]
    public async Task PG2002C_ConstantTailOfTheSystemText()
    {
        string before = WireSource.OpenAICall("c.CompleteChatAsync([new SystemChatMessage($\"Answer from this:\\n{{|PG2002:doc|}}\\n{Rules}\"), new UserChatMessage(\"Go on.\")])");
        string after = WireSource.OpenAICall("c.CompleteChatAsync([new SystemChatMessage($\"{Rules}\\nAnswer from this:\\n{doc}\"), new UserChatMessage(\"Go on.\")])");
        await CodeFixVerifier<VaryingOrderAnalyzer, MoveConstantUpFix>.CodeFixAsync(before, after, MoveConstantUpFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2009A_SetThatEveryProcessOrdersAnew()
    {
        // The seed stands for the process: the hash codes of strings differ in each.
        const string Frame = """
            public static Task Run(AnthropicClient client, string doc) => Ask(client, doc, ImmutableHashSet.CreateRange(new Seeded(), Enumerable.Range(0, 30).Select(n => $"Case {n}: {new string((char)('a' + n % 26), 300)}")));
            static Task Ask(AnthropicClient client, string doc, ImmutableHashSet<string> cases) => client.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
                System = new List<TextBlockParam> { new() { Text = string.Join("\n", CASES), CacheControl = new() } } });
            sealed class Seeded : IEqualityComparer<string> { readonly int _seed = Random.Shared.Next(); public bool Equals(string? a, string? b) => a == b; public int GetHashCode(string s) => HashCode.Combine(s, _seed); }
            """;
        string before = WireSource.Anthropic(Frame.Replace("CASES", "{|PG2009:cases|}", StringComparison.Ordinal));
        string after = WireSource.Anthropic(Frame.Replace("CASES", "cases.Order(StringComparer.Ordinal)", StringComparison.Ordinal));
        await CodeFixVerifier<PrefixOrderAnalyzer, OrderByKeyFix>.CodeFixAsync(before, after, OrderByKeyFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG3006A_ExemplarsInRandomOrder()
    {
        const string Frame = """
            public static Task Run(AnthropicClient client, string doc) => Ask(client, doc, [.. Enumerable.Range(0, 30).Select(n => $"Case {n}: {new string((char)('a' + n % 26), 300)}")]);
            static Task Ask(AnthropicClient client, string doc, List<string> shots) => client.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
                System = new List<TextBlockParam> { new() { Text = string.Join("\n", SHOTS), CacheControl = new() } } });
            """;
        string before = WireSource.Anthropic(Frame.Replace("SHOTS", "{|PG3006:shots.OrderBy(_ => Guid.NewGuid())|}", StringComparison.Ordinal));
        string after = WireSource.Anthropic(Frame.Replace("SHOTS", "shots.OrderBy(e => e, StringComparer.Ordinal)", StringComparison.Ordinal));
        await CodeFixVerifier<PrefixOrderAnalyzer, FixedOrderFix>.CodeFixAsync(before, after, FixedOrderFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2011A_TwoMachinesWithTwoCultures()
    {
        // The document names the machine's culture; a task keeps its changes of the culture to itself.
        const string Frame = """
            public static async Task Run(AnthropicClient client, string doc) { CultureInfo.CurrentCulture = new CultureInfo(doc); await Ask(client, doc, 1234.5); }
            static Task Ask(AnthropicClient client, string doc, double max) => client.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
                System = new List<TextBlockParam> { new() { Text = TEXT, CacheControl = new() } } });
            """;
        string before = WireSource.Anthropic(Frame.Replace("TEXT", "$\"Limit {{|PG2011:max|}:N2}\\n{Rules}\"", StringComparison.Ordinal));
        string after = WireSource.Anthropic(Frame.Replace("TEXT", "string.Create(CultureInfo.InvariantCulture, $\"Limit {max:N2}\\n{Rules}\")", StringComparison.Ordinal));
        await CodeFixVerifier<MachineTextAnalyzer, InvariantTextFix>.CodeFixAsync(before, after, InvariantTextFix.EquivalenceKey, WireRun.Options);

        (await WireRun.OfAsync(before, null, "en-US", "de-DE")).AssertNothingIsRead();
        (await WireRun.OfAsync(after, null, "en-US", "de-DE")).AssertSecondReads();
    }

    [Fact]
    public async Task PG2012A_OneCallWritesBeforeTheOthersStart()
    {
        const string Frame = """
            public static async Task Run(AnthropicClient client, string doc)
            {
                string[] docs = [doc, doc + "2", doc + "3"];
                CALLS
            }
            static Task<Message> Ask(AnthropicClient client, string doc) => client.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 9, Messages = [new UserMessageParam { Content = doc }],
                System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } });
            """;
        string before = WireSource.Anthropic(Frame.Replace("CALLS", "await {|PG2012:Task.WhenAll(docs.Select(d => Ask(client, d)))|};", StringComparison.Ordinal));
        string after = WireSource.Anthropic(Frame.Replace("CALLS", "await Task.WhenAll(docs.Take(1).Select(d => Ask(client, d)));\n    await Task.WhenAll(docs.Skip(1).Select(d => Ask(client, d)));", StringComparison.Ordinal));
        await CodeFixVerifier<ColdStartAnalyzer, AwaitFirstFix>.CodeFixAsync(before, after, AwaitFirstFix.EquivalenceKey, WireRun.Options);

        SimulatorOptions slow = new() { ResponseLatency = TimeSpan.FromSeconds(1) };
        Assert.Equal(3, Writers(await WireRun.OfAsync(before, slow, "doc")));
        Assert.Equal(1, Writers(await WireRun.OfAsync(after, slow, "doc")));
    }

    [Fact]
    public async Task PG5004A_KeyOfItsOwnForEachRequest()
    {
        string before = WireSource.Raw("/v1/chat/completions", """new { model = "gpt-4.1", prompt_cache_key = {|PG5004:Guid.NewGuid()|}.ToString(), messages = new[] { new { role = "system", content = Rules }, new { role = "user", content = doc } } }""");
        string after = WireSource.Raw("/v1/chat/completions", """new { model = "gpt-4.1", prompt_cache_key = "Wire.Body", messages = new[] { new { role = "system", content = Rules }, new { role = "user", content = doc } } }""");
        await CodeFixVerifier<CacheKeyAnalyzer, UseConstantKeyFix>.CodeFixAsync(before, after, UseConstantKeyFix.EquivalenceKey, WireRun.Options);

        // The key routes; the simulator is one machine, so the key itself is what can be seen.
        WireRun defect = await WireRun.TwiceAsync(before);
        Assert.NotEqual((string?)defect.Body(0)["prompt_cache_key"], (string?)defect.Body(1)["prompt_cache_key"]);
        WireRun repaired = await WireRun.TwiceAsync(after);
        Assert.All([0, 1], index => Assert.Equal("Wire.Body", (string?)repaired.Body(index)["prompt_cache_key"]));
    }

    private static int Writers(WireRun run) => Enumerable.Range(0, run.Exchanges.Count).Count(index => run.Cache(index).Written > 1000);

    private static async Task AssertRepairedAsync(string before, string after)
    {
        WireRun defect = await WireRun.TwiceAsync(before);
        Assert.Equal(2, defect.Exchanges.Count);
        defect.AssertNothingIsRead();
        (await WireRun.TwiceAsync(after)).AssertSecondReads();
    }
}
