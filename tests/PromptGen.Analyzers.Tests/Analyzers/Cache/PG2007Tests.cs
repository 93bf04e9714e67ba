using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;
using Drop = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.MarkerOrderAnalyzer, PromptGen.CodeFixes.RemoveMarkerFix>;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.MarkerOrderAnalyzer, PromptGen.CodeFixes.LastAnHourFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.MarkerOrderAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2007Tests
{
    private static ExpectedDiagnostic Expected(string block, string earlier) => new("PG2007", 0)
    {
        Message = $"The 1h marker on {block} follows a 5m marker on {earlier}, which the API rejects. Give the earlier marker ttl 1h.",
        Severity = DiagnosticSeverity.Error,
        AdditionalMarks = [1],
    };

    [Theory]
    [InlineData("System = new List<TextBlockParam> { {|#1:Cached(Rules)|}, new() { Text = Rules, {|#0:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } }", "'Rules'", "'Cached(Rules)'")]
    [InlineData(
        "System = new List<TextBlockParam> { new() { Text = Rules, {|#0:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } }, Tools = [new Tool { Name = \"x\", InputSchema = new(), {|#1:CacheControl = new()|} }]",
        "'Rules'",
        "'new Tool { Name = \"x\", InputSchema = new(), CacheControl = new() }'")]
    [InlineData("{|#0:CacheControl = new() { Ttl = Ttl.Ttl1h }|}, System = new List<TextBlockParam> { new() { Text = Rules, {|#1:CacheControl = new() { Ttl = Ttl.Ttl5m }|} } }", "the request itself", "'Rules'")]
    public Task LongMarkerAfterShort_Triggers(string members, string block, string earlier) =>
        Verify.AnalyzerAsync(Typed($"object A(string doc) => new P {{ …, {members} }};"), Options, Expected(block, earlier));

    [Fact]
    public Task TopLevelMarkerOnLongMarker_Triggers() => Verify.AnalyzerAsync(
        Typed("object A(string doc) => new P { Model = M, MaxTokens = 9, {|#0:CacheControl = new()|}, Messages = [new UserMessageParam { Content = new List<ContentBlockParam> { new TextBlockParam { Text = doc, {|#1:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } } }] };"),
        Options,
        new ExpectedDiagnostic("PG2007", 0)
        {
            Message = "The 5m marker of the request falls on 'doc', whose own marker says 1h, which the API rejects. Give both the same ttl.",
            Severity = DiagnosticSeverity.Error,
            AdditionalMarks = [1],
        });

    [Theory]
    [InlineData("new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } }, Cached(Rules) }")]
    [InlineData("new List<TextBlockParam> { Cached(Rules), Cached(Rules) }")]
    [InlineData("new List<TextBlockParam> { Cached(Rules), new() { Text = Rules, CacheControl = new() { Ttl = ttl } } }")]
    [InlineData("new List<TextBlockParam> { new() { Text = Rules, CacheControl = null }, new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } } }")]
    public Task OtherOrder_DoesNotTrigger(string system) => Verify.AnalyzerAsync(Typed($"object A(string doc, Ttl ttl) => new P {{ …, System = {system} }};"), Options);

    [Theory]
    [InlineData("CacheControl = new()", "CacheControl = new() { Ttl = Ttl.Ttl1h }")]
    [InlineData("CacheControl = new CacheControlEphemeral()", "CacheControl = new CacheControlEphemeral() { Ttl = Ttl.Ttl1h }")]
    [InlineData("CacheControl = new() { Ttl = Ttl.Ttl5m }", "CacheControl = new() { Ttl = Ttl.Ttl1h }")]
    public Task EarlierMarker_IsFixed(string before, string after) => Fix.CodeFixAsync(
        Typed($"object A(string doc) => new P {{ …, System = new List<TextBlockParam> {{ new() {{ Text = Rules, {before} }}, new() {{ Text = Rules, {{|PG2007:CacheControl = new() {{ Ttl = Ttl.Ttl1h }}|}} }} }} }};"),
        Typed($"object A(string doc) => new P {{ …, System = new List<TextBlockParam> {{ new() {{ Text = Rules, {after} }}, new() {{ Text = Rules, CacheControl = new() {{ Ttl = Ttl.Ttl1h }} }} }} }};"),
        LastAnHourFix.EquivalenceKey,
        Options);

    [Fact]
    public Task AnonymousMarker_IsFixed() => Fix.CodeFixAsync(
        Plain("object A(string doc) => new { model = M, max_tokens = 9, system = new object[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\" } }, new { type = \"text\", text = Rules, {|PG2007:cache_control = new { type = \"ephemeral\", ttl = \"1h\" }|} } }, messages = new[] { new { role = \"user\", content = doc } } };"),
        Plain("object A(string doc) => new { model = M, max_tokens = 9, system = new object[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\", ttl = \"1h\" } }, new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\", ttl = \"1h\" } } }, messages = new[] { new { role = \"user\", content = doc } } };"),
        LastAnHourFix.EquivalenceKey,
        PlainOptions);

    [Fact]
    public Task EarlierMarkerDropped_IsFixed() => Drop.CodeFixAsync(
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = Rules, {|PG2007:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } } };"),
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = Rules, CacheControl = new() { Ttl = Ttl.Ttl1h } } } };"),
        RemoveMarkerFix.OrderKey,
        Options);

    [Fact]
    public Task MarkerOfAFactory_HasNoFix() => Fix.NoFixAsync(
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = Rules, {|PG2007:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } } };"), null, Options);

    [Fact]
    public async Task All_AreFixed()
    {
        const string Long = "CacheControl = new() { Ttl = Ttl.Ttl1h }";
        string before = Typed(Two("CacheControl = new()", "{|PG2007:" + Long + "|}"));
        await Fix.FixAllAsync(before, Typed(Two(Long, Long)), LastAnHourFix.EquivalenceKey, Options);
        await Drop.FixAllAsync(before, Typed(Two("CacheControl = new()", Long).Replace(", CacheControl = new() }", " }", StringComparison.Ordinal)), RemoveMarkerFix.OrderKey, Options);

        static string Two(string earlier, string later) => string.Join('\n', new[] { "A", "B" }.Select(name =>
            $"object {name}(string doc) => new P {{ …, System = new List<TextBlockParam> {{ new() {{ Text = Rules, {earlier} }}, new() {{ Text = Rules, {later} }} }} }};"));
    }
}
