using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.ShortPrefixAnalyzer, PromptGen.CodeFixes.RemoveMarkerFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.ShortPrefixAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2008Tests
{
    private const string Short = "new List<TextBlockParam> { new() { Text = \"You are a helpful clerk.\", {|#0:CacheControl = new()|} } }";

    // 24 bytes are at most 12 tokens.
    private static ExpectedDiagnostic Expected(string model, int minimum, DiagnosticSeverity severity) => new("PG2008", 0)
    {
        Message = $"At most 12 tokens stand before this marker and {model} caches from {minimum} (as of 2026-11-20). Remove the marker or add exemplars.",
        Severity = severity,
    };

    [Theory]
    [InlineData("M", "claude-sonnet-5", 1024, DiagnosticSeverity.Info)]
    [InlineData("\"claude-opus-4-6\"", "claude-opus-4-6", 4096, DiagnosticSeverity.Info)]
    [InlineData("\"claude-sonnet-5-20260101\"", "claude-sonnet-5-20260101", 1024, DiagnosticSeverity.Info)]
    [InlineData("model", "an unknown model", 4096, DiagnosticSeverity.Info)]
    [InlineData("doc == \"\" ? M : \"claude-opus-4-6\"", "claude-opus-4-6", 4096, DiagnosticSeverity.Warning)]
    public Task ShortPrefix_Triggers(string model, string name, int minimum, DiagnosticSeverity severity) => Verify.AnalyzerAsync(
        Typed($"object A(string model, string doc) => new P {{ Model = {model}, MaxTokens = 9, Messages = [User(doc)], System = {Short} }};"), Options, Expected(name, minimum, severity));

    [Fact]
    public Task OwnMinimum_Triggers() => Verify.AnalyzerAsync(
        Typed($"object A(string doc) => new P {{ …, System = {Short} }};"),
        Options.WithEditorConfig("promptgen.min_cacheable_tokens.claude-sonnet-5", "13"),
        Expected("claude-sonnet-5", 13, DiagnosticSeverity.Info));

    [Fact]
    public Task ListedModels_TriggerWarning() => Verify.AnalyzerAsync(
        Typed($"object A(string model, string doc) => new P {{ Model = model, MaxTokens = 9, Messages = [User(doc)], System = {Short} }};"),
        Options.WithEditorConfig("promptgen.models", "claude-sonnet-5, claude-opus-4-6"),
        Expected("claude-opus-4-6", 4096, DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("new List<TextBlockParam> { Cached(Rules) }")]
    [InlineData("new List<TextBlockParam> { new() { Text = doc, CacheControl = new() } }")]
    [InlineData("new List<TextBlockParam> { new() { Text = doc }, Cached(\"short\") }")]
    [InlineData("new List<TextBlockParam> { Cached(\"short\"), Cached(Rules) }")]
    [InlineData("\"short\", CacheControl = new()")]
    [InlineData("\"short\"")]
    [InlineData("new List<TextBlockParam> { Cached(\"short\") }, Tools = [Emit]")]
    public Task LongOrUnknownPrefix_DoesNotTrigger(string system) => Verify.AnalyzerAsync(Typed($"object A(string doc) => new P {{ …, System = {system} }};"), Options);

    [Fact]
    public Task OwnLowerMinimum_DoesNotTrigger() => Verify.AnalyzerAsync(
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(\"You are a helpful clerk.\") } };"),
        Options.WithEditorConfig("promptgen.min_cacheable_tokens.claude-sonnet-5", "12"));

    [Theory]
    [InlineData("new() { Text = \"short\", {|PG2008:CacheControl = new()|} }", "new() { Text = \"short\" }")]
    [InlineData("new() { {|PG2008:CacheControl = new()|}, Text = \"short\" }", "new() { Text = \"short\" }")]
    [InlineData("new(\"short\") { {|PG2008:CacheControl = new()|} }", "new(\"short\")")]
    [InlineData("new()\n{\n    Text = \"short\",\n    {|PG2008:CacheControl = new()|},\n}", "new()\n{\n    Text = \"short\",\n}")]
    public Task Marker_IsFixed(string before, string after) => Fix.CodeFixAsync(
        Typed($"object A(string doc) => new P {{ …, System = new List<TextBlockParam> {{ {before} }} }};"),
        Typed($"object A(string doc) => new P {{ …, System = new List<TextBlockParam> {{ {after} }} }};"),
        RemoveMarkerFix.MinimumKey,
        Options);

    [Fact]
    public Task ChatMarker_IsFixed() => Fix.CodeFixAsync(
        Chat("Task A(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, [{|PG2008:new TextContent(\"short\").WithCacheControl(new CacheControlEphemeral())|}]), new(ChatRole.User, doc)]);"),
        Chat("Task A(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, [new TextContent(\"short\")]), new(ChatRole.User, doc)]);"),
        RemoveMarkerFix.MinimumKey,
        Options);

    [Fact]
    public Task All_AreFixed() => Fix.FixAllAsync(
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = \"a\", {|PG2008:CacheControl = new()|} } } };\nobject B(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = \"b\", {|PG2008:CacheControl = new()|} } } };"),
        Typed("object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = \"a\" } } };\nobject B(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = \"b\" } } };"),
        RemoveMarkerFix.MinimumKey,
        Options);
}
