using static PromptGen.Analyzers.Tests.WildShapes.WildShapeKind;

namespace PromptGen.Analyzers.Tests.WildShapes;

/// <summary>The shapes of rules.md section 11. What another shape needs stands in its members, as long as it has no findings of its own.</summary>
internal static class Shapes
{
    private const string S01 = "P S01(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } };\n";
    private const string S02 = "object S02(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };\n";
    private const string S02d = "object S02d(string s, string d) => S02(s, d);\n";
    private const string S15 = "object S15(string sys, string doc) => new { model = M, max_tokens = 4096, system = new[] { new { type = \"text\", text = sys, cache_control = new { type = \"ephemeral\" } } }, messages = new[] { new { role = \"user\", content = doc } } };\n";
    private const string S20 = "ChatMessage S20() => new(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]);\n";
    private const string Build = "static string Build() { var b = new StringBuilder(); b.Append($\"Clock {DateTime.Now:HH:mm}\\n\"); b.Append(Rules); return b.ToString(); }\n";

    public static IReadOnlyList<WildShape> All { get; } =
    [
        new("S01", Typed, S01),
        new("S02", Typed, S02),
        new("S02a", Typed, S02 + "object S02a(string doc) => S02(Rules, doc);"),
        new("S02b", Typed, S02 + "object S02b(string doc) => S02($\"It is {DateTime.UtcNow:O}\\n{Rules}\", doc);", "PG2001 DateTime.UtcNow"),
        new("S02c", Typed, S02 + S02d + "object S02c(string doc) => S02d(Rules + Guid.NewGuid(), doc);", "PG2001 Guid.NewGuid()"),
        new("S02d", Typed, S02 + S02d),
        new("S03", Typed, "object S03(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Environment.TickCount64 + \"\\n\" + Rules) } };", "PG2001 Environment.TickCount64"),
        new("S04", Typed, Build + "object S04(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Build()) } };", "PG2001 DateTime.Now"),
        new("S05", Typed, "object S05(Chapter c, string doc) => new P { …, System = new List<TextBlockParam> { Cached($\"You explain {c.Title}. {Rules}\") } };"),
        new("S06", Typed, "object S06(IGlossary g, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + g.Load()) } };"),
        new(
            "S07",
            Typed,
            """
            async Task S07(string[] docs) { foreach (var doc in docs) { var r = await api.Messages.Create(new P { …, System = Rules,
                Tools = [Emit], ToolChoice = new ToolChoiceTool { Name = "emit" } });
                if (r.Content[0].TryPickToolUse(out var t)) Save(t.Input); } }
            """,
            "PG2004 Rules", "PG4003 r.Content[0]", "PG4001 t.Input"),
        new("S08", Typed, "object S08(Order o, string doc) => new P { …, System = o.Text, CacheControl = new() };", "PG2005 CacheControl = new()"),
        new("S09", Typed, "object S09(P p) => p with { System = $\"{Rules}\\nNow {DateTime.UtcNow:O}\" };"),
        new(
            "S10",
            Typed,
            "object S10(string doc) => new P { Model = \"claude-opus-5-5\", MaxTokens = 4096, Messages = [User(doc)], Tools = [Emit], ToolChoice = new ToolChoiceTool(\"emitt\") };",
            "PG4005 new ToolChoiceTool(\"emitt\")", "PG4006 \"emitt\""),
        new("S11", Typed, "object S11(string doc) => new P { …, Tools = [Emit], ToolChoice = new ToolChoiceAny(), Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };", "PG4004 new ToolChoiceAny()"),
        new(
            "S12",
            Typed,
            "object S12(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } } } };",
            "PG2007 CacheControl = new() { Ttl = Ttl.Ttl1h }"),
        new("S13", Typed, "object S13(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), Cached(\"a\"), Cached(\"b\"), Cached(\"c\"), Cached(\"d\") } };", "PG2006 Cached(\"d\")"),
        new("S14", Typed, "object S14(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = doc, CacheControl = new() } } };", "PG2005 CacheControl = new()"),

        new("S15", Raw, S15),
        new("S15a", Raw, S15 + "object S15a(string doc) => S15($\"Run {Guid.NewGuid()}. {Rules}\", doc);", "PG2001 Guid.NewGuid()"),
        new(
            "S16",
            Raw,
            """
            object S16(string live, string doc) => new { model = M, max_tokens = 4096, messages = new[] { new { role = "user", content = doc } }, system = new object[] {
                new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } }, new { type = "text", text = live } } };
            """),
        new("Mark", Raw, "static object Mark(string t) => new { type = \"text\", text = t, cache_control = new { type = \"ephemeral\", ttl = \"10m\" } };", "PG5003 \"10m\""),
        new(
            "S17",
            Raw,
            "class Wire { public object[] system { get; set; } = []; }\nobject S17() => new Wire { system = [new { type = \"text\", text = $\"{DateTime.Now:T} {Rules}\", cache_control = new { type = \"ephemeral\" } }] };",
            "PG2001 DateTime.Now"),
        new(
            "S18",
            Raw,
            "object S18(string doc) => new { model = M, max_tokens = 4096, tools = new[] { new { name = \"emit\", strict = false } }, tool_choice = new { type = \"tool\", name = \"emit\", strict = true }, messages = new[] { new { role = \"user\", content = doc } } };",
            "PG5003 strict"),

        new(
            "S19",
            Chat,
            """
            void S19() { var a = new ChatMessage(ChatRole.System, Rules); (a.AdditionalProperties ??= new())["cache_control"] = "ephemeral";
                var b = new TextContent(Rules) { AdditionalProperties = new() { ["cacheControl"] = true } };
                var o = new ChatOptions { AdditionalProperties = new() { { "cache_control", true } } }; }
            """,
            "PG5001 (a.AdditionalProperties ??= new())[\"cache_control\"] = \"ephemeral\"", "PG5001 [\"cacheControl\"] = true", "PG5001 { \"cache_control\", true }"),
        new("S20", Chat, S20),
        new("S21", Chat, S20 + "Task S21(IChatClient c, string doc) => c.GetResponseAsync([S20(), new(ChatRole.User, doc)], new ChatOptions { Instructions = Rules });", "PG5002 Rules"),
        new("S21 with a clock", Chat, S20 + "Task S21(IChatClient c, string doc) => c.GetResponseAsync([S20(), new(ChatRole.User, doc)], new ChatOptions { Instructions = $\"Now {DateTime.UtcNow:O}\" });"),
        new("S22", Chat, "void S22(List<ChatMessage> history, string facts) => history.Add(new ChatMessage(ChatRole.System, $\"Known: {facts}\"));"),
        new(
            "S23",
            Chat,
            "Task S23(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, $\"Trace {Activity.Current?.Id}. {Rules}\"), new(ChatRole.User, doc)]);",
            "PG2001 Activity.Current"),

        new(
            "S24",
            WildShapeKind.OpenAI,
            "Task S24(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage($\"Answer from this:\\n{context}\\n{Rules}\"), new UserChatMessage(q)]);",
            "PG2002 context"),
        new("S24a", WildShapeKind.OpenAI, "SystemChatMessage S24a(string context) => new($\"Answer from this:\\n{context}\\n{Rules}\");"),
        new("S25", WildShapeKind.OpenAI, "object S25() => new CreateResponseOptions { PromptCacheKey = Guid.NewGuid().ToString() };", "PG5004 Guid.NewGuid()"),

        new(
            "Today",
            Typed,
            "static string Today => $\"Today is {DateTime.Now:yyyy-MM-dd}.\";\nobject Dated(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Today + Rules) } };"),
        new(
            "S26",
            Typed,
            "object S26(string doc) => new P { Model = M, MaxTokens = 4096, System = new List<TextBlockParam> { Cached(Rules) }, Messages = [User($\"Now {DateTime.UtcNow:O}\\n{doc}\")] };"),
        new(
            "S27",
            Typed,
            "class S27(Settings s) { readonly string _sys = $\"You work for {s.Company}. {Rules}\"; public string Sys => _sys; }\nobject Built(S27 s, string doc) => new P { …, System = new List<TextBlockParam> { Cached(s.Sys) } };"),
        new(
            "S28",
            Typed,
            "class S28 { public static readonly string Sys = File.ReadAllText(\"p.txt\"); }\nobject Read(string doc) => new P { …, System = new List<TextBlockParam> { Cached(S28.Sys) } };",
            "PG2011 File.ReadAllText(\"p.txt\")"),
        new(
            "S29",
            Typed,
            "(string Fixed, string Live) S29() => (Rules, $\"Now {DateTime.UtcNow:O}\");\nobject Both(string doc) => new P { …, System = new List<TextBlockParam> { Cached(S29().Fixed), new() { Text = S29().Live } } };"),
        new(
            "S30",
            Typed,
            "string S30(ImmutableDictionary<string, string> d) => string.Join(\"\\n\", d.Select(p => p.Key + p.Value));\nobject Joined(ImmutableDictionary<string, string> m, string doc) => new P { …, System = new List<TextBlockParam> { Cached(S30(m)) } };",
            "PG2009 d"),
        new(
            "S30 with a dictionary",
            Typed,
            "string S30(Dictionary<string, string> d) => string.Join(\"\\n\", d.Select(p => p.Key + p.Value));\nobject Joined(Dictionary<string, string> m, string doc) => new P { …, System = new List<TextBlockParam> { Cached(S30(m)) } };"),
        new("S31", Typed, "object S31(bool audit, string doc) { var s = Rules; if (audit) s += \"Audit mode.\"; return new P { …, System = new List<TextBlockParam> { Cached(s) } }; }"),
        new(
            "S32",
            Typed,
            "string S32(List<string> shots) => string.Join(\"\\n\", shots.OrderBy(_ => Guid.NewGuid()).Take(20));\nobject Shown(List<string> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(S32(shots)) } };",
            "PG3006 shots.OrderBy(_ => Guid.NewGuid())"),
        new("S33", Typed, S01 + "Task S33(string[] docs) => Task.WhenAll(docs.Select(d => api.Messages.Create(S01(d))));", "PG2012 Task.WhenAll(docs.Select(d => api.Messages.Create(S01(d))))"),
        new("S34", Typed, "string S34(IPromptStore store) => store.Get(\"invoice\");\nobject Stored(IPromptStore store, string doc) => new P { …, System = new List<TextBlockParam> { Cached(S34(store)) } };"),
        new("S35", Typed, "void S35(List<MessageParam> h) { h.RemoveAt(0); api.Messages.Create(new P { Model = M, MaxTokens = 4096, Messages = h }); }"),

        new("S36", Builder, "object S36(string doc) => new PromptBuilder().Variable(doc).Static(Rules).CacheBreakpoint();", "PG2002 doc"),
        new("S37", Builder, "object S37(string doc) => new PromptBuilder().Static($\"Run {Guid.NewGuid()}. {Rules}\").CacheBreakpoint().Variable(doc);", "PG2001 Guid.NewGuid()"),
        new("S38", Builder, "object S38(string tenant, string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Shared(tenant).CacheBreakpoint().Variable(doc);"),

        .. TypedRules,
        .. BetaShapes,
    ];

    /// <summary>Rules on SDK types that the shapes leave out.</summary>
    private static IEnumerable<WildShape> TypedRules =>
    [
        new("PG1010", Typed, "static readonly Tool Named = new() { Name = \"a b\", InputSchema = new() };", "PG1010 \"a b\""),
        new("PG2008", Typed, "object Short(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = \"x\", CacheControl = new() } } };", "PG2008 CacheControl = new()"),
        new(
            "PG2010",
            Typed,
            "object Chosen(bool b, string doc) { var tools = new List<ToolUnion> { Emit }; if (b) tools.Add(new Tool { Name = \"x\", InputSchema = new() }); return new P { …, System = new List<TextBlockParam> { Cached(Rules) }, Tools = tools }; }",
            "PG2010 b"),
        new("PG4002", Typed, "object Small(string doc) => new P { Model = M, MaxTokens = 1000, Messages = [User(doc)], Tools = [Emit] };", "PG4002 1000"),
        new(
            "PG4007",
            Typed,
            "object Warm() => new P { Model = M, MaxTokens = 0, Messages = [User(\"x\")], System = new List<TextBlockParam> { Cached(Rules) }, Tools = [Emit], ToolChoice = new ToolChoiceAny() };",
            "PG4007 ToolChoice = new ToolChoiceAny()"),
        new("PG4009", Typed, "object Prefilled(string doc) => new P { Model = M, MaxTokens = 4096, Messages = [User(doc), Assistant(\"{\")] };", "PG4009 Assistant(\"{\")"),
        new("Tokens are counted", Typed, "object Counted(string doc) => new MessageCountTokensParams { Model = \"claude-opus-5-5\", Messages = [User(doc)], ToolChoice = new ToolChoiceAny() };", "PG4005 new ToolChoiceAny()"),
    ];

    /// <summary>The typed shapes again with the types of the Beta namespace.</summary>
    private static IEnumerable<WildShape> BetaShapes =>
    [
        new("Beta S01", Beta, "object S01(string doc) => new P { …, System = new List<BetaTextBlockParam> { new() { Text = Rules, CacheControl = new BetaCacheControlEphemeral() } } };"),
        new("Beta S03", Beta, "object S03(string doc) => new P { …, System = new List<BetaTextBlockParam> { Cached(Environment.TickCount64 + \"\\n\" + Rules) } };", "PG2001 Environment.TickCount64"),
        new(
            "Beta S07",
            Beta,
            """
            async Task S07(string[] docs) { foreach (var doc in docs) { var r = await api.Beta.Messages.Create(new P { …, System = Rules,
                Tools = [Emit], ToolChoice = new BetaToolChoiceTool { Name = "emit" } });
                if (r.Content[0].TryPickToolUse(out var t)) Save(t.Input); } }
            """,
            "PG2004 Rules", "PG4003 r.Content[0]", "PG4001 t.Input"),
        new("Beta S08", Beta, "object S08(Order o, string doc) => new P { …, System = o.Text, CacheControl = new() };", "PG2005 CacheControl = new()"),
        new(
            "Beta S10",
            Beta,
            "object S10(string doc) => new P { Model = \"claude-opus-5-5\", MaxTokens = 4096, Messages = [User(doc)], Tools = [Emit], ToolChoice = new BetaToolChoiceTool(\"emitt\") };",
            "PG4005 new BetaToolChoiceTool(\"emitt\")", "PG4006 \"emitt\""),
        new("Beta S11", Beta, "object S11(string doc) => new P { …, Tools = [Emit], ToolChoice = new BetaToolChoiceAny(), Thinking = new BetaThinkingConfigEnabled { BudgetTokens = 2048 } };", "PG4004 new BetaToolChoiceAny()"),
        new(
            "Beta S12",
            Beta,
            "object S12(string doc) => new P { …, System = new List<BetaTextBlockParam> { Cached(Rules), new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } } } };",
            "PG2007 CacheControl = new() { Ttl = Ttl.Ttl1h }"),
        new("Beta S13", Beta, "object S13(string doc) => new P { …, System = new List<BetaTextBlockParam> { Cached(Rules), Cached(\"a\"), Cached(\"b\"), Cached(\"c\"), Cached(\"d\") } };", "PG2006 Cached(\"d\")"),
        new("Beta S14", Beta, "object S14(string doc) => new P { …, System = new List<BetaTextBlockParam> { new() { Text = Rules }, new() { Text = doc, CacheControl = new() } } };", "PG2005 CacheControl = new()"),
        new("Beta PG2008", Beta, "object Short(string doc) => new P { …, System = new List<BetaTextBlockParam> { new() { Text = \"x\", CacheControl = new() } } };", "PG2008 CacheControl = new()"),
        new("Beta PG4007", Beta, "object Warm() => new P { Model = M, MaxTokens = 0, Messages = [User(\"x\")], System = new List<BetaTextBlockParam> { Cached(Rules) }, Tools = [Emit], ToolChoice = new BetaToolChoiceAny() };", "PG4007 ToolChoice = new BetaToolChoiceAny()"),
        new("Beta PG4009", Beta, "object Prefilled(string doc) => new P { Model = M, MaxTokens = 4096, Messages = [User(doc), new BetaAssistantMessageParam { Content = \"{\" }] };", "PG4009 new BetaAssistantMessageParam { Content = \"{\" }"),
        new("Beta PG4002", Beta, "object Small(string doc) => new P { Model = M, MaxTokens = 1000, Messages = [User(doc)], Tools = [Emit] };", "PG4002 1000"),
        new("Beta PG2010", Beta, "object Chosen(bool b, string doc) { var tools = new List<BetaToolUnion> { Emit }; if (b) tools.Add(new BetaTool { Name = \"x\", InputSchema = new() }); return new P { …, System = new List<BetaTextBlockParam> { Cached(Rules) }, Tools = tools }; }", "PG2010 b"),
    ];
}
