using PromptGen.Testing;

namespace PromptGen.Prompts.Tests;

/// <summary>The shapes S01 to S14 of rules.md section 11, against Anthropic 13.x and 12.x.</summary>
public sealed class WildShapesTests
{
    private const string Members = """
        P S01(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } };
        object S02(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };
        object S02a(string doc) => S02(Rules, doc);
        object S02b(string doc) => S02($"It is {DateTime.UtcNow:O}\n{Rules}", doc);
        object S02c(string doc) => S02d(Rules + Guid.NewGuid(), doc);
        object S02d(string s, string d) => S02(s, d);
        static TextBlockParam Cached(string t) => new() { Text = t, CacheControl = new() };
        object S03(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Environment.TickCount64 + "\n" + Rules) } };
        static string Build() { var b = new StringBuilder(); b.Append($"Clock {DateTime.Now:HH:mm}\n"); b.Append(Rules); return b.ToString(); }
        object S04(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Build()) } };
        object S05(Chapter c, string doc) => new P { …, System = new List<TextBlockParam> { Cached($"You explain {c.Title}. {Rules}") } };
        object S06(IGlossary g, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + g.Load()) } };
        async Task S07(string[] docs) { foreach (var doc in docs) { var r = await api.Messages.Create(new P { …, System = Rules,
            Tools = [Emit], ToolChoice = new ToolChoiceTool { Name = "emit" } }); } }
        object S08(Order o, string doc) => new P { …, System = o.Text, CacheControl = new() };
        object S09(P p) => p with { System = $"{Rules}\nNow {DateTime.UtcNow:O}" };
        object S10(string doc) => new P { Model = "claude-opus-5-5", MaxTokens = 4096, Messages = [User(doc)], Tools = [Emit], ToolChoice = new ToolChoiceTool("emitt") };
        object S11(string doc) => new P { …, Tools = [Emit], ToolChoice = new ToolChoiceAny(), Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };
        object S12(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } } } };
        object S13(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), Cached("a"), Cached("b"), Cached("c"), Cached("d") } };
        object S14(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = doc, CacheControl = new() } } };
        """;

    private const string Plain = "Anthropic.Create model claude-sonnet-5 max 4096";
    private const string Doc = "  User PlainText: [Parameter doc]";

    private static readonly Lazy<Probe> Newer = new(() => Probe.Of(Sdk.Anthropic13, Prelude.Anthropic13(Members)));
    private static readonly Lazy<Probe> Older = new(() => Probe.Of(Sdk.Anthropic12, Prelude.Anthropic12(Members)));

    public static TheoryData<string, string> Shapes => new()
    {
        { "S01", $"{Plain}\n  System Text 5m: [const #9000]\n{Doc}" },
        { "S02", $"{Plain}\n  System Text 5m: [Parameter sys]\n{Doc}" },
        { "S03", $"{Plain}\n  System Text 5m: [VOLATILE Environment.TickCount64][const #1][const #9000]\n{Doc}" },
        { "S04", $"{Plain}\n  System Text 5m: [const #6][VOLATILE DateTime.Now ~CurrentCulture][const #1][const #9000]\n{Doc}" },
        { "S05", $"{Plain}\n  System Text 5m: [const #12][InstanceMember c.Title][const #2][const #9000]\n{Doc}" },
        { "S06", $"{Plain}\n  System Text 5m: [const #9000][VirtualCall g.Load()]\n{Doc}" },
        { "S07", $"{Plain} tools emit choice Tool:emit sent by Create\n  Tool Tool: [stable #4]\n  System PlainText: [const #9000]\n  User PlainText: [Parameter docs]" },
        { "S08", $"{Plain} top 5m\n  System PlainText: [InstanceMember o.Text]\n{Doc}" },
        { "S09", "Anthropic.Create lacks members tools system messages\n  System PlainText: [const #9000][const #5][VOLATILE DateTime.UtcNow]" },
        { "S10", $"Anthropic.Create model claude-opus-5-5 max 4096 tools emit choice Tool:emitt\n  Tool Tool: [stable #4]\n{Doc}" },
        { "S11", $"{Plain} tools emit choice Any thinking Enabled\n  Tool Tool: [stable #4]\n{Doc}" },
        { "S12", $"{Plain}\n  System Text 5m: [const #9000]\n  System Text 1h: [const #9000]\n{Doc}" },
        { "S13", $"{Plain}\n  System Text 5m: [const #9000]\n  System Text 5m: [const #1]\n  System Text 5m: [const #1]\n  System Text 5m: [const #1]\n  System Text 5m: [const #1]\n{Doc}" },
        { "S14", $"{Plain}\n  System Text: [const #9000]\n  System Text 5m: [Parameter doc]\n{Doc}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TypedShape_Version13(string member, string expected) => Assert.Equal(expected, Newer.Value.Shape(member));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void TypedShape_Version12(string member, string expected) => Assert.Equal(expected, Older.Value.Shape(member));

    [Theory]
    [InlineData("S02")]
    [InlineData("S02a")]
    [InlineData("S02b", "DateTime.UtcNow")]
    [InlineData("S02c", "Guid.NewGuid()")]
    [InlineData("S02d")]
    [InlineData("S03", "Environment.TickCount64")]
    [InlineData("S04", "DateTime.Now")]
    [InlineData("S05")]
    [InlineData("S06")]
    [InlineData("S08")]
    [InlineData("S09")]
    public void Witnesses_StandInTheMemberUnderAnalysis(string member, params string[] expected)
    {
        Assert.Equal(expected, Newer.Value.Witnesses(member));
        Assert.Equal(expected, Older.Value.Witnesses(member));
    }

    [Fact]
    public void HopOne_ShowsTheCallersTextInTheCalleesSegment() => Assert.Equal(
        "Anthropic.Create hop 1 model claude-sonnet-5 max 4096\n  System Text 5m: [const #6][VOLATILE DateTime.UtcNow][const #1][const #9000]\n  User PlainText: [Parameter doc]",
        Newer.Value.Shape("S02b"));
}
