using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Prompts.Tests;

/// <summary>The shapes S26 to S35 of rules.md section 11: dates, lifetime, order.</summary>
public sealed class LifetimeShapesTests
{
    private const string Members = """
        static TextBlockParam Cached(string t) => new() { Text = t, CacheControl = new() };
        static string Today => $"Today is {DateTime.Now:yyyy-MM-dd}.";
        object Dated(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Today + Rules) } };
        object S26(string doc) => new P { Model = M, MaxTokens = 4096, System = new List<TextBlockParam> { Cached(Rules) }, Messages = [User($"Now {DateTime.UtcNow:O}\n{doc}")] };
        object S27(Prompt p, string doc) => new P { …, System = new List<TextBlockParam> { Cached(p.Sys) } };
        object S28(string doc) => new P { …, System = new List<TextBlockParam> { Cached(FilePrompt.Sys) } };
        (string Fixed, string Live) Pair() => (Rules, $"Now {DateTime.UtcNow:O}");
        object S29(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Pair().Fixed), new() { Text = Pair().Live } } };
        object S29a(string doc) { var (text, live) = Pair(); return new P { …, System = new List<TextBlockParam> { Cached(text), new() { Text = live } } }; }
        object S30(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.Select(p => p.Key + p.Value))) } };
        object S30a(Dictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.Select(p => p.Key + p.Value))) } };
        object S30b(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + p.Value))) } };
        object S31(bool audit, string doc) { var s = Rules; if (audit) s += "Audit mode."; return new P { …, System = new List<TextBlockParam> { Cached(s) } }; }
        object S32(List<string> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", shots.OrderBy(_ => Guid.NewGuid()).Take(20))) } };
        Task S33(string[] docs) => Task.WhenAll(docs.Select(d => api.Messages.Create(Make(d))));
        P Make(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules) } };
        object S34(IPromptStore store, string doc) => new P { …, System = new List<TextBlockParam> { Cached(store.Get("invoice")) } };
        void S35(List<MessageParam> h) { h.RemoveAt(0); api.Messages.Create(new P { Model = M, MaxTokens = 4096, Messages = h }); }
        """;

    private const string Types = """
        class Settings { public string Company = ""; } interface IPromptStore { string Get(string name); }
        class Prompt(Settings s) { const string Tail = " Be exact."; readonly string _sys = $"You work for {s.Company}. {Tail}"; public string Sys => _sys; }
        class FilePrompt { public static readonly string Sys = File.ReadAllText("p.txt"); }
        """;

    private const string Head = "Anthropic.Create model claude-sonnet-5 max 4096\n";
    private const string Doc = "\n  User PlainText: [Parameter doc]";

    private static readonly string Source = Prelude.Anthropic13(Members) + Types;
    private static readonly Lazy<Probe> Typed = new(() => Probe.Of(Sdk.Anthropic13, Source));
    private static readonly Lazy<Probe> Strict = new(() => Probe.Of(Sdk.Anthropic13, Source, new PromptOptions(AllowsDayGranularity: false)));

    [Theory]
    [InlineData("Dated", "System Text 5m: [const #9][DayGranularity DateTime.Now][const #1][const #9000]")]
    [InlineData("S27", "System Text 5m: [InstanceMember _sys]")]
    [InlineData("S28", "System Text 5m: [stable ~FileNewlines]")]
    [InlineData("S29", "System Text 5m: [const #9000]\n  System Text: [const #4][VOLATILE DateTime.UtcNow]")]
    [InlineData("S29a", "System Text 5m: [const #9000]\n  System Text: [const #4][VOLATILE DateTime.UtcNow]")]
    [InlineData("S30", "System Text 5m: [Parameter d ~UnorderedEnumeration]")]
    [InlineData("S30a", "System Text 5m: [Parameter d]")]
    [InlineData("S30b", "System Text 5m: [Parameter d]")]
    [InlineData("S31", "System Text 5m: [const #9000][const #11 ?audit]")]
    [InlineData("S32", "System Text 5m: [VOLATILE Guid.NewGuid() ~RandomOrder]")]
    [InlineData("S34", "System Text 5m: [VirtualCall store.Get(\"invoice\")]")]
    public void SystemText_IsReadWithItsLifetime(string member, string system) => Assert.Equal(Head + "  " + system + Doc, Typed.Value.Shape(member));

    [Theory]
    [InlineData("Dated")]
    [InlineData("S26")]
    [InlineData("S27")]
    [InlineData("S28")]
    [InlineData("S29")]
    [InlineData("S29a")]
    [InlineData("S30")]
    [InlineData("S31")]
    [InlineData("S32", "Guid.NewGuid()")]
    [InlineData("S34")]
    [InlineData("S35")]
    public void Witnesses_AreVolatileValuesOfThePrefix(string member, params string[] expected) => Assert.Equal(expected, Typed.Value.Witnesses(member));

    [Fact]
    public void DayInThePrefix_IsAKindOfItsOwnWhereTheOptionForbidsIt()
    {
        Assert.Equal(["DateTime.Now"], Strict.Value.Witnesses("Dated", StabilityKind.DayVolatile));
        Assert.Empty(Strict.Value.Witnesses("Dated", StabilityKind.Volatile));
    }

    [Fact]
    public void UserMessageAfterTheMarker_IsReadButNotPrefix() => Assert.Equal(
        Head + "  System Text 5m: [const #9000]\n  User PlainText: [const #4][VOLATILE DateTime.UtcNow][const #1][Parameter doc]", Typed.Value.Shape("S26"));

    [Fact]
    public void FanOut_TheSentRequestIsFoundThroughItsFactory() =>
        Assert.True(Assert.Single(Typed.Value.RequestOfFirstArgument("S33", "Create").Segments, s => s.IsHead).IsMarked);

    [Fact]
    public void HistoryFromElsewhere_LeavesTheMessagesOpen() => Assert.Equal(
        "Anthropic.Create model claude-sonnet-5 max 4096 sent by Create lacks messages\n  OtherMessage Opaque maybe repeated: [Parameter h] unordered", Typed.Value.Shape("S35"));
}
