using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.PrefixOrderAnalyzer>;
using VerifyFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.PrefixOrderAnalyzer, PromptGen.CodeFixes.Prompts.OrderByKeyFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Tests of PG2009.</summary>
public sealed class PG2009Tests
{
    [Fact]
    public async Task ImmutableDictionaryInMarkedBlock_Triggers()
    {
        string source = PromptSource.Anthropic(
            """
            object S30(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", {|#0:d|}.Select(p => p.Key + p.Value))) } };
            """);

        await Verify.AnalyzerAsync(source, PromptSource.AllSdks, new ExpectedDiagnostic("PG2009", 0)
        {
            Severity = DiagnosticSeverity.Warning,
            Message = "Enumerating 'ImmutableDictionary<string, string>' gives an order that is not fixed between processes, and the result is part of the cached prefix. Order it by an ordinal key.",
        });
    }

    [Theory]
    [InlineData("""object Plain(Dictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.Select(p => p.Key + p.Value))) } };""")]
    [InlineData("""object Ordered(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value))) } };""")]
    [InlineData("""object Sorted(SortedDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.Select(p => p.Value))) } };""")]
    [InlineData("""object LookUp(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + d["x"]) } };""")]
    [InlineData("""object Behind(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = string.Join("\n", d.Select(p => p.Value)) } } };""")]
    public async Task FixedOrderOrNoPrefix_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.Anthropic(members), PromptSource.AllSdks);

    [Theory]
    [InlineData(
        """object S30(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", {|PG2009:d|}.Select(p => p.Key + p.Value))) } };""",
        """object S30(ImmutableDictionary<string, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key + p.Value))) } };""")]
    [InlineData(
        """object Set(ImmutableHashSet<string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", {|PG2009:d|})) } };""",
        """object Set(ImmutableHashSet<string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", d.Order(StringComparer.Ordinal))) } };""")]
    public async Task Sequence_IsFixed(string members, string expected) =>
        await VerifyFix.CodeFixAsync(PromptSource.Anthropic(members), PromptSource.Anthropic(expected), "PG2009A", PromptSource.AllSdks);

    [Fact]
    public async Task SequenceOfAParameter_TriggersOnceWithItsCallers() => await Verify.AnalyzerAsync(
        PromptSource.Anthropic("""
            object Set(ImmutableHashSet<string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", {|PG2009:d|})) } };
            object Caller(string doc) => Set(ImmutableHashSet.CreateRange(new List<string> { "a", "b" }), doc);
            """),
        PromptSource.AllSdks);

    [Fact]
    public async Task Sequences_AreFixedAllAtOnce() => await VerifyFix.FixAllAsync(
        PromptSource.Anthropic("""object A(ImmutableHashSet<string> a, ImmutableHashSet<string> b, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", {|PG2009:a|}) + string.Join("\n", {|PG2009:b|})) } };"""),
        PromptSource.Anthropic("""object A(ImmutableHashSet<string> a, ImmutableHashSet<string> b, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", a.Order(StringComparer.Ordinal)) + string.Join("\n", b.Order(StringComparer.Ordinal))) } };"""),
        "PG2009A",
        PromptSource.AllSdks);

    [Fact]
    public async Task KeyWithoutOrdinalOrder_IsNotOffered() => await VerifyFix.NoFixAsync(
        PromptSource.Anthropic("""object Keys(ImmutableDictionary<int, string> d, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Join("\n", {|PG2009:d|}.Select(p => p.Value))) } };"""), null, PromptSource.AllSdks);
}
