using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.PrefixOrderAnalyzer>;
using VerifyFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.PrefixOrderAnalyzer, PromptGen.CodeFixes.Prompts.FixedOrderFix>;
using VerifyVolatile = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.VolatilePrefixAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Tests of PG3006.</summary>
public sealed class PG3006Tests
{
    private const string Shots = """
        string S32(List<string> shots) => string.Join("\n", {|#0:shots.OrderBy(_ => Guid.NewGuid())|}.Take(20));
        object A(List<string> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + S32(shots)) } };
        """;

    [Fact]
    public async Task ExemplarsInRandomOrder_Triggers() => await Verify.AnalyzerAsync(PromptSource.Anthropic(Shots), PromptSource.AllSdks, new ExpectedDiagnostic("PG3006", 0)
    {
        Severity = DiagnosticSeverity.Warning,
        Message = "'shots.OrderBy(_ => Guid.NewGuid())' picks or orders exemplars per request, so the prefix never repeats. Use a fixed ordinal order, or put them after the marker.",
    });

    [Fact]
    public async Task ToolsInRandomOrder_Triggers() => await Verify.AnalyzerAsync(
        PromptSource.Anthropic("static readonly List<ToolUnion> All = [new Tool { Name = \"a\", InputSchema = new() }, new Tool { Name = \"b\", InputSchema = new() }]; object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules) }, Tools = {|#0:All.OrderBy(_ => Random.Shared.Next())|}.ToList() };"),
        PromptSource.AllSdks,
        new ExpectedDiagnostic("PG3006", 0)
        {
            Severity = DiagnosticSeverity.Warning,
            Message = "'All.OrderBy(_ => Random.Shared.Next())' picks or orders tools per request, and tools render first, so the prefix never repeats. Use a fixed ordinal order.",
        });

    [Fact]
    public async Task RandomOrderIsNoVolatileValueToo_DoesNotTrigger() => await VerifyVolatile.AnalyzerAsync(
        PromptSource.Anthropic(Shots.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)), PromptSource.AllSdks);

    [Theory]
    [InlineData("""object Fixed(List<string> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + string.Join("\n", shots.OrderBy(s => s, StringComparer.Ordinal).Take(20))) } };""")]
    [InlineData("""object Behind(List<string> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = string.Join("\n", shots.OrderBy(_ => Guid.NewGuid())) } } };""")]
    [InlineData("""string NoSink(List<string> shots) => string.Join("\n", shots.OrderBy(_ => Guid.NewGuid()).Take(20));""")]
    public async Task FixedOrderOrNoPrefix_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.Anthropic(members), PromptSource.AllSdks);

    [Fact]
    public async Task SharedPart_DoesNotTrigger() => await Verify.AnalyzerAsync(PromptSource.Builder(
        """object A(List<string> shots, string doc) => new PromptBuilder().Static(Rules).Shared(string.Join("\n", shots.OrderBy(_ => Guid.NewGuid()))).Variable(doc);"""));

    [Theory]
    [InlineData(
        """string S32(List<string> shots) => string.Join("\n", {|PG3006:shots.OrderBy(_ => Guid.NewGuid())|}.Take(20)); object A(List<string> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + S32(shots)) } };""",
        """string S32(List<string> shots) => string.Join("\n", shots.OrderBy(e => e, StringComparer.Ordinal).Take(20)); object A(List<string> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + S32(shots)) } };""")]
    [InlineData(
        """record Shot(string Id, string Text); object A(List<Shot> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + string.Join("\n", {|PG3006:shots.OrderByDescending(s => Random.Shared.Next())|}.Take(20).Select(s => s.Text))) } };""",
        """record Shot(string Id, string Text); object A(List<Shot> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + string.Join("\n", shots.OrderBy(e => e.Id, StringComparer.Ordinal).Take(20).Select(s => s.Text))) } };""")]
    public async Task RandomOrder_IsFixed(string members, string expected)
    {
        await VerifyFix.CodeFixAsync(PromptSource.Anthropic(members), PromptSource.Anthropic(expected), "PG3006A", PromptSource.AllSdks);
    }

    [Fact]
    public async Task ElementsWithoutKey_AreNotOffered() => await VerifyFix.NoFixAsync(
        PromptSource.Anthropic("""object A(List<object> shots, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + string.Join("\n", {|PG3006:shots.OrderBy(_ => Guid.NewGuid())|})) } };"""),
        null,
        PromptSource.AllSdks);
}
