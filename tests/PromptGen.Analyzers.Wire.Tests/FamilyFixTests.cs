using PromptGen.CodeFixes;
using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>The fixes of PG2001, PG2004 and PG2005 beyond the typed Anthropic SDK: its Beta namespace, Microsoft.Extensions.AI, the OpenAI SDK, raw JSON.</summary>
public sealed class FamilyFixTests
{
    [Fact]
    public async Task PG2004A_Beta()
    {
        string before = WireSource.BetaCall("System = {|PG2004:Rules|}");
        string after = WireSource.BetaCall("System = new List<BetaTextBlockParam> { new() { Text = Rules, CacheControl = new BetaCacheControlEphemeral() } }");
        await CodeFixVerifier<MissingMarkerAnalyzer, AddMarkerFix>.CodeFixAsync(before, after, AddMarkerFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2004A_ExtensionsAI()
    {
        string before = WireSource.ChatCall("[new ChatMessage(ChatRole.System, {|PG2004:Rules|}), new ChatMessage(ChatRole.User, doc)]");
        string after = WireSource.ChatCall("[new ChatMessage(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]), new ChatMessage(ChatRole.User, doc)]");
        await CodeFixVerifier<MissingMarkerAnalyzer, AddMarkerFix>.CodeFixAsync(before, after, AddMarkerFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2004A_RawJson()
    {
        string before = WireSource.Raw("/v1/messages", """new { model = "claude-sonnet-5", max_tokens = 99, system = {|PG2004:Rules|}, messages = new[] { new { role = "user", content = doc } } }""");
        string after = WireSource.Raw("/v1/messages", """new { model = "claude-sonnet-5", max_tokens = 99, system = new[] { new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = doc } } }""");
        await CodeFixVerifier<MissingMarkerAnalyzer, AddMarkerFix>.CodeFixAsync(before, after, AddMarkerFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2001A_ExtensionsAI()
    {
        string before = WireSource.ChatCall("[new ChatMessage(ChatRole.System, [new TextContent($\"Run {{|PG2001:Guid.NewGuid()|}}.\\n{Rules}\").WithCacheControl(new CacheControlEphemeral())]), new ChatMessage(ChatRole.User, doc)]");
        string after = WireSource.ChatCall("[new ChatMessage(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]), new ChatMessage(ChatRole.User, $\"Run {Guid.NewGuid()}.\\n{doc}\")]");
        await CodeFixVerifier<VolatilePrefixAnalyzer, MoveLineFix>.CodeFixAsync(before, after, MoveLineFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2001B_ExtensionsAI()
    {
        string before = WireSource.ChatCall("[new ChatMessage(ChatRole.System, [new TextContent($\"Run {{|PG2001:Guid.NewGuid()|}}.\\n{Rules}\").WithCacheControl(new CacheControlEphemeral())]), new ChatMessage(ChatRole.User, doc)]");
        string after = WireSource.ChatCall("[new ChatMessage(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral()), new TextContent($\"Run {Guid.NewGuid()}.\")]), new ChatMessage(ChatRole.User, doc)]");
        await CodeFixVerifier<VolatilePrefixAnalyzer, SplitBlockFix>.CodeFixAsync(before, after, SplitBlockFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2001A_OpenAI()
    {
        string before = WireSource.OpenAICall("c.CompleteChatAsync([new SystemChatMessage($\"Run {{|PG2001:Guid.NewGuid()|}}.\\n{Rules}\"), new UserChatMessage(doc)])");
        string after = WireSource.OpenAICall("c.CompleteChatAsync([new SystemChatMessage(Rules), new UserChatMessage($\"Run {Guid.NewGuid()}.\\n{doc}\")])");
        await CodeFixVerifier<VolatilePrefixAnalyzer, MoveLineFix>.CodeFixAsync(before, after, MoveLineFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2001A_RawJson()
    {
        string before = WireSource.Raw("/v1/messages", """new { model = "claude-sonnet-5", max_tokens = 99, system = new[] { new { type = "text", text = $"Run {{|PG2001:Guid.NewGuid()|}}.\n{Rules}", cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = doc } } }""");
        string moved = WireSource.Raw("/v1/messages", """new { model = "claude-sonnet-5", max_tokens = 99, system = new[] { new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = $"Run {Guid.NewGuid()}.\n{doc}" } } }""");
        string split = WireSource.Raw("/v1/messages", """new { model = "claude-sonnet-5", max_tokens = 99, system = new object[] { new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } }, new { type = "text", text = $"Run {Guid.NewGuid()}." } }, messages = new[] { new { role = "user", content = doc } } }""");
        await CodeFixVerifier<VolatilePrefixAnalyzer, MoveLineFix>.CodeFixAsync(before, moved, MoveLineFix.EquivalenceKey, WireRun.Options);
        await CodeFixVerifier<VolatilePrefixAnalyzer, SplitBlockFix>.CodeFixAsync(before, split, SplitBlockFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, moved);
        await AssertRepairedAsync(before, split);
    }

    [Fact]
    public async Task PG2001A_PromptBuilder()
    {
        string before = WireSource.Builder("new PromptBuilder().Static($\"Run {{|PG2001:Guid.NewGuid()|}}.\\n{Rules}\").CacheBreakpoint().Variable(doc)");
        string after = WireSource.Builder("new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc).Variable($\"Run {Guid.NewGuid()}.\")");
        await CodeFixVerifier<VolatilePrefixAnalyzer, MoveLineFix>.CodeFixAsync(before, after, MoveLineFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(before, after);
    }

    [Fact]
    public async Task PG2002A_PromptBuilder_RefusesTheOrderThatTheRuleFinds()
    {
        string before = WireSource.Builder("new PromptBuilder().Variable({|PG2002:doc|}).Static(Rules).CacheBreakpoint()");
        string after = WireSource.Builder("new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc)");
        await CodeFixVerifier<VaryingOrderAnalyzer, MoveVaryingFix>.CodeFixAsync(before, after, MoveVaryingFix.EquivalenceKey, WireRun.Options);

        WireRun refused = await WireRun.TwiceAsync(before);
        Assert.Empty(refused.Exchanges);
        Assert.All(refused.Failures, static failure => Assert.StartsWith("The static text stands behind a variable one", Assert.IsType<InvalidOperationException>(failure).Message, StringComparison.Ordinal));
        (await WireRun.TwiceAsync(after)).AssertSecondReads();
    }

    [Fact]
    public async Task PG2005A_RawJson()
    {
        const string Before = """new { model = "claude-sonnet-5", max_tokens = 99, system = new object[] { new { type = "text", text = Rules }, new { type = "text", text = doc, {|PG2005:cache_control = new { type = "ephemeral" }|} } }, messages = new[] { new { role = "user", content = "Go on." } } }""";
        const string After = """new { model = "claude-sonnet-5", max_tokens = 99, system = new object[] { new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } }, new { type = "text", text = doc } }, messages = new[] { new { role = "user", content = "Go on." } } }""";
        await CodeFixVerifier<VaryingMarkerAnalyzer, MoveMarkerFix>.CodeFixAsync(WireSource.Raw("/v1/messages", Before), WireSource.Raw("/v1/messages", After), MoveMarkerFix.EquivalenceKey, WireRun.Options);
        await AssertRepairedAsync(WireSource.Raw("/v1/messages", Before), WireSource.Raw("/v1/messages", After));
    }

    [Fact]
    public async Task PG2005B_ImplicitModeOfOpenAI()
    {
        string before = WireSource.Raw("/v1/chat/completions", """new { model = "gpt-5.6-luna", messages = new[] { new { role = "system", content = Rules }, new { role = "user", content = {|PG2005:doc|} } } }""");
        string after = WireSource.Raw("/v1/chat/completions", """new { model = "gpt-5.6-luna", prompt_cache_options = new { mode = "explicit" }, messages = new object[] { new { role = "system", content = new[] { new { type = "text", text = Rules, prompt_cache_breakpoint = new { mode = "explicit" } } } }, new { role = "user", content = doc } } }""");
        await CodeFixVerifier<VaryingMarkerAnalyzer, ExplicitBreakpointFix>.CodeFixAsync(before, after, ExplicitBreakpointFix.EquivalenceKey, WireRun.Options);

        WireRun defect = await WireRun.TwiceAsync(before);
        Assert.All([0, 1], index => Assert.True(defect.Cache(index) is { Written: > 1500, Read: 0 }));
        await AssertRepairedAsync(before, after);
    }

    private static async Task AssertRepairedAsync(string before, string after)
    {
        WireRun defect = await WireRun.TwiceAsync(before);
        Assert.Equal(2, defect.Exchanges.Count);
        defect.AssertNothingIsRead();
        WireRun repaired = await WireRun.TwiceAsync(after);
        Assert.Equal(0, repaired.Cache(0).Read);
        repaired.AssertSecondReads();
        Assert.Equal(0, repaired.Cache(1).Written);
    }
}
