using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>The wild shapes of rules.md section 11, each looked at by all rules on markers: what is not marked must stay silent.</summary>
public sealed partial class MarkerWildShapesTests
{
    private const string Shapes = """
        P S01(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } };
        object S02(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };
        object S02a(string doc) => S02(Rules, doc);
        object S02b(string doc) => S02($"It is {DateTime.UtcNow:O}\n{Rules}", doc);
        object S02c(string doc) => S02d(Rules + Guid.NewGuid(), doc);
        object S02d(string s, string d) => S02(s, d);
        object S03(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Environment.TickCount64 + "\n" + Rules) } };
        static string Build() { var b = new System.Text.StringBuilder(); b.Append($"Clock {DateTime.Now:HH:mm}\n"); b.Append(Rules); return b.ToString(); }
        object S04(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Build()) } };
        record Chapter(string Title);
        object S05(Chapter c, string doc) => new P { …, System = new List<TextBlockParam> { Cached($"You explain {c.Title}. {Rules}") } };
        interface IGlossary { string Load(); }
        object S06(IGlossary g, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + g.Load()) } };
        async Task S07(string[] docs) { foreach (var doc in docs) { var r = await api.Messages.Create(new P { …, System = {|PG2004:Rules|},
            Tools = [Emit], ToolChoice = new ToolChoiceTool { Name = "emit" } }); } }
        object S08(Order o, string doc) => new P { …, System = o.Text, {|PG2005:CacheControl = new()|} };
        object S09(P p) => p with { System = $"{Rules}\nNow {DateTime.UtcNow:O}" };
        object S10(string doc) => new P { Model = "claude-opus-5-5", MaxTokens = 4096, Messages = [User(doc)], Tools = [Emit], ToolChoice = new ToolChoiceTool("emitt") };
        object S11(string doc) => new P { …, Tools = [Emit], ToolChoice = new ToolChoiceAny(), Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };
        object S12(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = Rules, {|PG2007:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } } };
        object S13(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), Cached("a"), Cached("b"), Cached("c"), {|PG2006:Cached("d")|} } };
        object S14(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = doc, {|PG2005:CacheControl = new()|} } } };
        object S26(string doc) => new P { Model = M, MaxTokens = 4096, System = new List<TextBlockParam> { Cached(Rules) }, Messages = [User($"Now {DateTime.UtcNow:O}\n{doc}")] };
        object S31(bool audit, string doc) { var s = Rules; if (audit) s += "Audit mode."; return new P { …, System = new List<TextBlockParam> { Cached(s) } }; }
        Task S33(string[] docs) => {|PG2012:Task.WhenAll(docs.Select(d => api.Messages.Create(S01(d))))|};
        void S35(List<MessageParam> h) { h.RemoveAt(0); api.Messages.Create(new P { Model = M, MaxTokens = 4096, Messages = h }); }
        """;

    private const string RawShapes = """
        object S15(string sys, string doc) => new { model = M, max_tokens = 4096, system = new[] { new { type = "text", text = sys, cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = doc } } };
        object S15a(string doc) => S15($"Run {Guid.NewGuid()}. {Rules}", doc);
        object S16(string live, string doc) => new { model = M, max_tokens = 4096, messages = new[] { new { role = "user", content = doc } }, system = new object[] {
            new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } }, new { type = "text", text = live } } };
        static object Mark(string t) => new { type = "text", text = t, cache_control = new { type = "ephemeral", ttl = "10m" } };
        class Wire { public object[] system { get; set; } = []; }
        object S17() => new Wire { system = [new { type = "text", text = $"{DateTime.Now:T} {Rules}", cache_control = new { type = "ephemeral" } }] };
        object S18(string doc) => new { model = M, max_tokens = 4096, tools = new[] { new { name = "emit", strict = false } }, tool_choice = new { type = "tool", name = "emit", strict = true }, messages = new[] { new { role = "user", content = doc } } };
        """;

    private const string ChatShapes = """
        ChatMessage S20() => new(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]);
        Task S21(IChatClient c, string doc) => c.GetResponseAsync([S20(), new(ChatRole.User, doc)], new ChatOptions { Instructions = Rules });
        void S22(List<ChatMessage> history, string facts) => history.Add(new ChatMessage(ChatRole.System, $"Known: {facts}"));
        Task S23(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, $"Trace {System.Diagnostics.Activity.Current?.Id}. {Rules}"), new(ChatRole.User, doc)]);
        """;

    [Fact]
    public Task MissingMarkers() => LookAsync<MissingMarkerAnalyzer>("PG2004");

    [Fact]
    public Task VaryingMarkers() => LookAsync<VaryingMarkerAnalyzer>("PG2005");

    [Fact]
    public Task MarkerLimit() => LookAsync<MarkerLimitAnalyzer>("PG2006");

    [Fact]
    public Task MarkerOrder() => LookAsync<MarkerOrderAnalyzer>("PG2007");

    [Fact]
    public Task ShortPrefixes() => LookAsync<ShortPrefixAnalyzer>("PG2008");

    [Fact]
    public Task ColdStarts() => LookAsync<ColdStartAnalyzer>("PG2012");

    private static async Task LookAsync<TAnalyzer>(string id)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        await AnalyzerVerifier<TAnalyzer>.AnalyzerAsync(Only(id, Typed(Shapes)), Options);
        await AnalyzerVerifier<TAnalyzer>.AnalyzerAsync(Plain(RawShapes), PlainOptions);
        await AnalyzerVerifier<TAnalyzer>.AnalyzerAsync(Chat(ChatShapes), Options);
    }

    /// <summary>Leaves the marks of one rule.</summary>
    private static string Only(string id, string markup) => Mark().Replace(markup, match => match.Groups["id"].Value == id ? match.Value : match.Groups["text"].Value);

    [GeneratedRegex(@"\{\|(?<id>PG[0-9]{4}):(?<text>.*?)\|\}")]
    private static partial Regex Mark();
}
