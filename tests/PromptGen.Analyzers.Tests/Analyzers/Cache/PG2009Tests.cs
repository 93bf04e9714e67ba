using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.PrefixOrderAnalyzer>;

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
}
