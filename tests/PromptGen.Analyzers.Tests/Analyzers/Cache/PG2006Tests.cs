using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.MarkerLimitAnalyzer, PromptGen.CodeFixes.RemoveMarkerFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.MarkerLimitAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2006Tests
{
    private const string Keep = "Keep those on the last tool, the last static block, the last shared block and the last message.";

    private static ExpectedDiagnostic Expected(string block) => new("PG2006", 0)
    {
        Message = $"The marker on {block} is number 5 in this request and the API accepts 4. {Keep}",
        Severity = DiagnosticSeverity.Error,
        AdditionalMarks = [1, 2, 3, 4],
    };

    [Theory]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { {|#1:Cached(Rules)|}, {|#2:Cached(\"a\")|}, {|#3:Cached(\"b\")|}, {|#4:Cached(\"c\")|}, {|#0:Cached(\"d\")|} } };", "'Cached(\"d\")'")]
    [InlineData(
        "object A(string doc) => new P { …, {|#0:CacheControl = new()|}, System = new List<TextBlockParam> { {|#1:Cached(Rules)|}, {|#2:Cached(\"a\")|}, {|#3:Cached(\"b\")|}, {|#4:Cached(\"c\")|} } };", "the request itself")]
    [InlineData(
        "object A(string doc) => new P { …, System = new List<TextBlockParam> { {|#2:Cached(Rules)|}, {|#3:Cached(\"a\")|}, {|#4:Cached(\"b\")|}, {|#0:Cached(\"c\")|} }, Tools = [new Tool { Name = \"x\", InputSchema = new(), {|#1:CacheControl = new()|} }] };",
        "'Cached(\"c\")'")]
    public Task FifthMarker_Triggers(string members, string block) => Verify.AnalyzerAsync(Typed(members), Options, Expected(block));

    [Fact]
    public Task MarkersInLoop_TriggerWarning() => Verify.AnalyzerAsync(
        Typed("object A(string[] parts, string doc) { var blocks = new List<TextBlockParam>(); foreach (var part in parts) blocks.Add({|#0:Cached(part)|}); return {|#1:new P { …, System = blocks }|}; }"),
        Options,
        new ExpectedDiagnostic("PG2006", 0)
        {
            Message = $"The marker on 'Cached(part)' may be number 5 in this request and the API accepts 4. {Keep}",
            Severity = DiagnosticSeverity.Warning,
            AdditionalMarks = [1],
        });

    [Theory]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), Cached(\"a\"), Cached(\"b\"), Cached(\"c\") } };")]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), Cached(\"a\"), Cached(\"b\"), Cached(\"c\"), new() { Text = \"d\", CacheControl = null } } };")]
    [InlineData("object A(bool x, string doc) { var blocks = new List<TextBlockParam> { Cached(Rules), Cached(\"a\"), Cached(\"b\") }; if (x) blocks.Add(Cached(\"c\")); else blocks.Add(Cached(\"d\")); return new P { …, System = blocks }; }")]
    [InlineData("object A(List<TextBlockParam> blocks, string doc) => new P { …, System = blocks };")]
    public Task AtMostFourMarkers_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Typed(members), Options);

    [Fact]
    public Task SurplusMarkers_IsFixed() => Fix.CodeFixAsync(
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = \"a\", CacheControl = new() }, new() { Text = \"b\", CacheControl = new() }, new() { Text = \"c\", CacheControl = new() }, new() { Text = doc, {|PG2006:CacheControl = new()|} } } };"),
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = \"a\" }, new() { Text = \"b\" }, new() { Text = \"c\", CacheControl = new() }, new() { Text = doc, CacheControl = new() } } };"),
        RemoveMarkerFix.LimitKey,
        Options);

    [Fact]
    public Task MarkersOfAFactory_HaveNoFix() => Fix.NoFixAsync(
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), Cached(\"a\"), Cached(\"b\"), Cached(\"c\"), {|PG2006:Cached(\"d\")|} } };"), null, Options);

    [Fact]
    public Task All_AreFixed()
    {
        const string Before = "(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = \"a\", CacheControl = new() }, new() { Text = \"b\", CacheControl = new() }, new() { Text = \"c\", CacheControl = new() }, new() { Text = doc, {|PG2006:CacheControl = new()|} } } };";
        const string After = "(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = \"a\" }, new() { Text = \"b\" }, new() { Text = \"c\", CacheControl = new() }, new() { Text = doc, CacheControl = new() } } };";
        return Fix.FixAllAsync(Typed($"object A{Before}\nobject B{Before}"), Typed($"object A{After}\nobject B{After}"), RemoveMarkerFix.LimitKey, Options);
    }
}
