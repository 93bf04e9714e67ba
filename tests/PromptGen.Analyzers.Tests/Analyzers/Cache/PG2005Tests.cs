using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VaryingMarkerAnalyzer, PromptGen.CodeFixes.MoveMarkerFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.VaryingMarkerAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2005Tests
{
    private static ExpectedDiagnostic Expected(string block, string target) => new("PG2005", 0)
    {
        Message = $"The cache marker is on {block}, which differs per request, so every call writes and none reads. Move the marker to {target}.",
        Severity = DiagnosticSeverity.Warning,
        AdditionalMarks = [1],
    };

    [Theory]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = {|#1:Rules|} }, new() { Text = doc, {|#0:CacheControl = new()|} } } };", "'doc'", "'Rules'")]
    [InlineData("object A(Order o, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = {|#1:Rules|} }, new() { Text = o.Text, {|#0:CacheControl = new()|} } } };", "'o.Text'", "'Rules'")]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = {|#1:Rules|} }, new() { Text = $\"Now {DateTime.UtcNow:O}\", {|#0:CacheControl = new()|} } } };", "'$\"Now {DateTime.UtcNow:O}\"'", "'Rules'")]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = {|#1:Rules|} }, {|#0:Cached(doc)|} } };", "'Cached(doc)'", "'Rules'")]
    [InlineData("object A(string doc) => new P { …, System = {|#1:Rules|}, {|#0:CacheControl = new()|} };", "'User(doc)'", "'Rules'")]
    [InlineData("object A(Order o, string doc) => {|#1:new P { …, System = o.Text, {|#0:CacheControl = new()|} }|};", "'User(doc)'", "a block that stays the same")]
    [InlineData("object A(string doc) => new P { Model = M, MaxTokens = 9, System = {|#1:Rules|}, Messages = [new UserMessageParam { Content = new List<ContentBlockParam> { new TextBlockParam { Text = doc, {|#0:CacheControl = new()|} } } }] };", "'doc'", "'Rules'")]
    public Task MarkerOnVaryingBlock_Triggers(string members, string block, string target) => Verify.AnalyzerAsync(Typed(members), Options, Expected(block, target));

    [Fact]
    public Task MarkerOnVaryingAnonymousBlock_Triggers() => Verify.AnalyzerAsync(
        Plain("object A(string doc, string q) => new { model = M, max_tokens = 9, system = new object[] { new { type = \"text\", text = {|#1:Rules|} }, new { type = \"text\", text = doc, {|#0:cache_control = new { type = \"ephemeral\" }|} } }, messages = new[] { new { role = \"user\", content = q } } };"),
        PlainOptions,
        Expected("'doc'", "'Rules'"));

    [Theory]
    [InlineData("object A(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };")]
    [InlineData("object A(Order o, string doc) => new P { …, System = new List<TextBlockParam> { Cached($\"You explain {o.Text}. {Rules}\") } };")]
    [InlineData("object A(string sys, string doc) => new P { …, Tools = [Emit], System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };")]
    [InlineData("object A(string shared, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = shared, CacheControl = new() } } };")]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = \"a\" }, new() { Text = Rules, CacheControl = new() }, new() { Text = doc } } };")]
    [InlineData("object A(List<MessageParam> history) => new P { Model = M, MaxTokens = 9, Messages = history, System = Rules, CacheControl = new() };")]
    [InlineData("readonly List<MessageParam> turns = []; object A() => new P { Model = M, MaxTokens = 9, Messages = turns, System = Rules, CacheControl = new() };")]
    [InlineData("object A(string doc) => new P { Model = M, MaxTokens = 9, Messages = [User(\"a\"), new AssistantMessageParam { Content = \"b\" }, User(doc)], System = Rules, CacheControl = new() };")]
    [InlineData("object A() => new P { Model = M, MaxTokens = 9, Messages = [User(\"a\")], System = Rules, CacheControl = new() };")]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules) }, CacheControl = new() };")]
    [InlineData("object A(string doc, string question) => new P { Model = M, MaxTokens = 9, System = Rules, Messages = [new UserMessageParam { Content = new List<ContentBlockParam> { new TextBlockParam { Text = doc, CacheControl = new() }, new TextBlockParam { Text = question } } }] };")]
    [InlineData("readonly string own = Environment.MachineName; object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = own, CacheControl = new() } } };")]
    [InlineData("object A(string doc) => new P { …, System = Rules, CacheControl = null };")]
    public Task OtherMarker_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Typed(members), Options);

    [Theory]
    [InlineData(
        "System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = doc, {|PG2005:CacheControl = new()|} } }",
        "System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() }, new() { Text = doc } }")]
    [InlineData(
        "System = new List<TextBlockParam> { new(Rules), new(doc) { {|PG2005:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } }",
        "System = new List<TextBlockParam> { new(Rules) { CacheControl = new() { Ttl = Ttl.Ttl1h } }, new(doc) }")]
    [InlineData("System = Rules, {|PG2005:CacheControl = new()|}", "System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }")]
    [InlineData(
        "{|PG2005:CacheControl = new()|}, System = new List<TextBlockParam> { new() { Text = Rules } }",
        "System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }")]
    public Task Marker_IsFixed(string before, string after) => Fix.CodeFixAsync(
        Typed($"object A(string doc) => new P {{ …, {before} }};"), Typed($"object A(string doc) => new P {{ …, {after} }};"), MoveMarkerFix.EquivalenceKey, Options);

    [Fact]
    public Task AnonymousMarker_IsFixed() => Fix.CodeFixAsync(
        Plain("object A(string doc, string q) => new { model = M, max_tokens = 9, system = new object[] { new { type = \"text\", text = Rules }, new { type = \"text\", text = doc, {|PG2005:cache_control = new { type = \"ephemeral\" }|} } }, messages = new[] { new { role = \"user\", content = q } } };"),
        Plain("object A(string doc, string q) => new { model = M, max_tokens = 9, system = new object[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\" } }, new { type = \"text\", text = doc } }, messages = new[] { new { role = \"user\", content = q } } };"),
        MoveMarkerFix.EquivalenceKey,
        PlainOptions);

    [Fact]
    public Task All_AreFixed() => Fix.FixAllAsync(
        Typed("object A(string doc) => new P { …, System = Rules, {|PG2005:CacheControl = new()|} };\nobject B(string doc) => new P { …, System = Rules, {|PG2005:CacheControl = new()|} };"),
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } };\nobject B(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } };"),
        MoveMarkerFix.EquivalenceKey,
        Options);

    [Theory]
    [InlineData("object A(Order o, string doc) => new P { …, System = o.Text, {|PG2005:CacheControl = new()|} };")]
    [InlineData("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules }, {|PG2005:Cached(doc)|} } };")]
    public Task MarkerWithoutPlaceToGo_HasNoFix(string members) => Fix.NoFixAsync(Typed(members), null, Options);
}
