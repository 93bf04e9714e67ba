using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Prompts.Tests;

/// <summary>What rules ask of an Anthropic request beside its text: markers, models, tools, choices, completeness, sending.</summary>
public sealed class AnthropicModelTests
{
    private const string Members = """
        static TextBlockParam Block(string t, CacheControlEphemeral? c = null) => new(t) { CacheControl = c };
        object Factory(string doc) => new P { …, System = new List<TextBlockParam> { Block("a"), Block("b", new()), new TextBlockParam("c") } };
        object Maybe(string doc, bool on) => new P { …, System = new List<TextBlockParam> { new() { Text = "a", CacheControl = on ? new() : null } } };
        object Given(string doc, CacheControlEphemeral c) => new P { …, System = new List<TextBlockParam> { new() { Text = "a", CacheControl = c } } };
        object Null(string doc) => new P { …, CacheControl = null, System = new List<TextBlockParam> { new() { Text = "a", CacheControl = null } } };
        static readonly CacheControlEphemeral Hour = new() { Ttl = Ttl.Ttl1h };
        object Shared(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = "a", CacheControl = Hour } } };
        object TtlParameter(string doc, Ttl ttl) => new P { …, System = new List<TextBlockParam> { new() { Text = "a", CacheControl = new() { Ttl = ttl } } } };
        object Base(string doc) { var p = new P { …, System = "base" }; var q = p with { System = new List<TextBlockParam> { new() { Text = "new", CacheControl = new() } } }; return q; }
        object Lists(string doc, bool extra, List<TextBlockParam> more) { var l = new List<TextBlockParam> { new() { Text = "a" } }; l.Add(new() { Text = "b", CacheControl = new() }); if (extra) l.Add(new() { Text = "c" }); return new P { …, System = l }; }
        object Spread(string doc, List<TextBlockParam> more) => new P { …, System = new List<TextBlockParam>([new() { Text = "a" }, .. more]) };
        object Loop(string[] docs, string doc) { var l = new List<TextBlockParam>(); foreach (var d in docs) l.Add(new() { Text = d, CacheControl = new() }); return new P { …, System = l }; }
        static List<TextBlockParam> Prompt(string t) { var l = new List<TextBlockParam> { new() { Text = Rules } }; l.Add(new() { Text = t, CacheControl = new() }); return l; }
        object FromMethod(string doc) => new P { …, System = Prompt($"{DateTime.Now:T}") };
        static IEnumerable<TextBlockParam> Yielded() { yield return new() { Text = "a" }; yield return new() { Text = "b", CacheControl = new() }; }
        object FromIterator(string doc) => new P { …, System = Yielded().ToList() };
        object Models(string doc, bool big) => new P { Model = big ? "claude-opus-5-5" : Model.ClaudeHaiku4_5_20251001, MaxTokens = 1, Messages = [User(doc)] };
        object SwitchModel(string doc, int n, string other) => new P { Model = n switch { 1 => Model.ClaudeMythosPreview, _ => other }, MaxTokens = 1, Messages = [User(doc)] };
        object Tools(string doc) => new P { …, Tools = [Emit with { Strict = true, CacheControl = new() }, new Tool { Name = Guid.NewGuid().ToString(), InputSchema = new() }] };
        object ConditionalTool(string doc, bool more) { var t = new List<ToolUnion> { Emit }; if (more) t.Add(new Tool { Name = "second", InputSchema = new() }); return new P { …, Tools = t }; }
        object Turns(string doc) => new P { Model = M, MaxTokens = 9, Messages = [User("example"), new AssistantMessageParam { Content = "answer" }, User(doc), new AssistantMessageParam { Content = "{" }] };
        object Content(string doc) => new P { Model = M, MaxTokens = 9, Messages = [new UserMessageParam { Content = new List<ContentBlockParam> { new TextBlockParam { Text = Rules, CacheControl = new() }, new TextBlockParam { Text = doc } } }] };
        object Wrapped(string doc) => new Wrapper { CacheMode = 1, Params = new P { …, System = Rules } };
        class Wrapper { public int CacheMode { get; set; } public P? Params { get; set; } }
        object Count(string doc) => new MessageCountTokensParams { Model = "claude-opus-5-5", Messages = [User(doc)], ToolChoice = new ToolChoiceAny() };
        object Batch(string doc) => new Anthropic.Models.Messages.Batches.Params { Model = M, MaxTokens = 0, Messages = [User(doc)] };
        async Task Stream(string doc) { var p = new P { …, OutputConfig = new() { Format = new() { Schema = null! } } }; await foreach (var e in api.Messages.CreateStreaming(p)) { } }
        static void Main() { _ = new P { Model = M, MaxTokens = 1, Messages = [] }; }
        """;

    private const string Plain = "Anthropic.Create model claude-sonnet-5 max 4096";
    private const string Doc = "\n  User PlainText: [Parameter doc]";

    private static readonly Lazy<Probe> Typed = new(() => Probe.Of(Sdk.Anthropic13, Prelude.Anthropic13(Members)));

    [Theory]
    [InlineData("Factory", Plain + "\n  System Text: [const #1]\n  System Text 5m: [const #1]\n  System Text: [const #1]" + Doc)]
    [InlineData("Maybe", Plain + "\n  System Text 5m?on: [const #1]" + Doc)]
    [InlineData("Given", Plain + "\n  System Text ttl?~: [const #1]" + Doc)]
    [InlineData("Null", Plain + "\n  System Text: [const #1]" + Doc)]
    [InlineData("Shared", Plain + "\n  System Text 1h: [const #1]" + Doc)]
    [InlineData("TtlParameter", Plain + "\n  System Text ttl?: [const #1]" + Doc)]
    [InlineData("Base", Plain + "\n  System PlainText: [const #4]" + Doc + "\n" + Plain + "\n  System Text 5m: [const #3]" + Doc)]
    [InlineData("Lists", Plain + "\n  System Text: [const #1]\n  System Text 5m: [const #1]\n  System Text if extra: [const #1]" + Doc)]
    [InlineData("Spread", Plain + " lacks system\n  System Text: [const #1]\n  System Opaque maybe repeated: [Parameter more] unordered" + Doc)]
    [InlineData("Loop", Plain + " lacks system\n  System Text 5m if foreach (var d in docs) l.Add(new() { Text = d, CacheControl = new() }); repeated: [Parameter docs]" + Doc)]
    [InlineData("FromMethod", Plain + "\n  System Text: [const #9000]\n  System Text 5m: [VOLATILE DateTime.Now ~CurrentCulture]" + Doc)]
    [InlineData("FromIterator", Plain + "\n  System Text: [const #1]\n  System Text 5m: [const #1]" + Doc)]
    public void Markers_AndLists(string member, string expected) => Assert.Equal(expected, Typed.Value.Shape(member));

    [Theory]
    [InlineData("Models", "Anthropic.Create model claude-opus-5-5|claude-haiku-4-5-20251001 max 1" + Doc)]
    [InlineData("SwitchModel", "Anthropic.Create model claude-mythos-preview|… max 1" + Doc)]
    [InlineData("Tools", Plain + " tools emit!,? lacks tools\n  Tool Tool 5m: [stable #4][const #4]\n  Tool Tool: [VOLATILE Guid.NewGuid()]" + Doc)]
    [InlineData("ConditionalTool", Plain + " tools emit,second lacks tools\n  Tool Tool: [stable #4]\n  Tool Tool if more: [const #6]" + Doc)]
    [InlineData("Turns", "Anthropic.Create model claude-sonnet-5 max 9\n  User PlainText: [const #7]\n  Assistant PlainText: [const #6]" + Doc + "\n  Assistant PlainText: [const #1]")]
    [InlineData("Content", "Anthropic.Create model claude-sonnet-5 max 9\n  User Text 5m: [const #9000]\n  User Text: [Parameter doc]")]
    [InlineData("Wrapped", Plain + " cached elsewhere\n  System PlainText: [const #9000]" + Doc)]
    [InlineData("Count", "Anthropic.CountTokens model claude-opus-5-5 choice Any" + Doc)]
    [InlineData("Batch", "Anthropic.Batch model claude-sonnet-5 max 0" + Doc)]
    [InlineData("Stream", Plain + " format sent by CreateStreaming" + Doc)]
    public void Settings_AndMessages(string member, string expected) => Assert.Equal(expected, Typed.Value.Shape(member));

    [Theory]
    [InlineData("Factory", 2)]
    [InlineData("Content", 1)]
    [InlineData("Models", 0)]
    [InlineData("Turns", 0)]
    public void Prefix_EndsAtTheLastMarker(string member, int expected) => Assert.Equal(expected, Typed.Value.Request(member).Prefix().Length);

    [Theory]
    [InlineData("Factory", true)]
    [InlineData("Null", false)]
    [InlineData("Given", true)]
    [InlineData("Wrapped", true)]
    [InlineData("Spread", true)]
    [InlineData("Turns", false)]
    public void MayBeMarked_IsTrueWheneverAMarkerCannotBeRuledOut(string member, bool expected) => Assert.Equal(expected, Typed.Value.Request(member).MayBeMarked());

    [Fact]
    public void MainRunsOnce_OtherMethodsDoNot()
    {
        Assert.False(Typed.Value.Request("Main").RunsRepeatedly);
        Assert.True(Typed.Value.Request("Null").RunsRepeatedly);
    }

    [Fact]
    public void StableHead_IsSizedUpToTheFirstVaryingSegment()
    {
        PromptRequest request = Typed.Value.Request("FromMethod");
        Assert.Equal(9000 / 6, request.StableHead().SizeOf()!.Value.MinTokens);
        Assert.Null(request.Prefix().SizeOf());
    }

    [Fact]
    public void Locations_NameBlockTextAndMarker()
    {
        PromptSegment segment = Typed.Value.Request("Shared").Segments[0];
        Assert.Equal("new() { Text = \"a\", CacheControl = Hour }", segment.Operation.Syntax.ToString());
        Assert.Equal("\"a\"", segment.TextOperation.Syntax.ToString());
        Assert.Equal("CacheControl = Hour", segment.Marker!.Operation.Syntax.ToString());
        Assert.Equal("Hour", segment.Marker.ValueOperation.Syntax.ToString());
    }
}
