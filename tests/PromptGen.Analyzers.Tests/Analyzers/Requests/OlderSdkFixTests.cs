using PromptGen.CodeFixes;
using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

/// <summary>The fixes that write types of the Anthropic SDK, against version 12: what they write compiles there too.</summary>
public sealed class OlderSdkFixTests
{
    private const string Messages = "Messages = [new() { Role = Role.User, Content = doc }]";

    private static readonly string s_rules = "const string Text = \"" + new string('r', 9000) + "\";";

    [Fact]
    public Task PG2001A_WritesTheMessageOfTheVersion() => CodeFixVerifier<VolatilePrefixAnalyzer, MoveLineFix>.CodeFixAsync(
        Call("System = new List<TextBlockParam> { new() { Text = $\"Run {{|PG2001:Guid.NewGuid()|}}\\n{Text}\", CacheControl = new() } }, " + Messages),
        Call("System = new List<TextBlockParam> { new() { Text = Text, CacheControl = new() } }, " + Messages.Replace("doc", "$\"Run {Guid.NewGuid()}\\n{doc}\"", StringComparison.Ordinal)),
        MoveLineFix.EquivalenceKey,
        RequestSources.Anthropic12);

    [Fact]
    public Task PG2001B_WritesABlock() => CodeFixVerifier<VolatilePrefixAnalyzer, SplitBlockFix>.CodeFixAsync(
        Call("System = new List<TextBlockParam> { new TextBlockParam { Text = $\"Run {{|PG2001:Guid.NewGuid()|}}\\n{Text}\", CacheControl = new() } }, " + Messages),
        Call("System = new List<TextBlockParam> { new TextBlockParam { Text = Text, CacheControl = new() }, new TextBlockParam { Text = $\"Run {Guid.NewGuid()}\" } }, " + Messages),
        SplitBlockFix.EquivalenceKey,
        RequestSources.Anthropic12);

    [Fact]
    public Task PG2002B_WritesSystemBlocks() => CodeFixVerifier<VaryingOrderAnalyzer, MoveToSystemFix>.CodeFixAsync(
        Call("System = \"You are terse.\", " + Messages.Replace("doc", "$\"{{|PG2002:doc|}}\\n{Text}\"", StringComparison.Ordinal)),
        Call("System = new List<TextBlockParam> { new() { Text = \"You are terse.\" }, new() { Text = Text, CacheControl = new CacheControlEphemeral() } }, " + Messages),
        MoveToSystemFix.EquivalenceKey,
        RequestSources.Anthropic12);

    [Fact]
    public Task PG2004A_WritesAMarkedBlock() => CodeFixVerifier<MissingMarkerAnalyzer, AddMarkerFix>.CodeFixAsync(
        Call("System = {|PG2004:Text|}, " + Messages),
        Call("System = new List<TextBlockParam> { new() { Text = Text, CacheControl = new CacheControlEphemeral() } }, " + Messages),
        AddMarkerFix.EquivalenceKey,
        RequestSources.Anthropic12);

    [Fact]
    public Task PG2005A_MovesTheMarker() => CodeFixVerifier<VaryingMarkerAnalyzer, MoveMarkerFix>.CodeFixAsync(
        Call("System = new List<TextBlockParam> { new() { Text = Text }, new() { Text = doc, {|PG2005:CacheControl = new()|} } }, " + Messages),
        Call("System = new List<TextBlockParam> { new() { Text = Text, CacheControl = new() }, new() { Text = doc } }, " + Messages),
        MoveMarkerFix.EquivalenceKey,
        RequestSources.Anthropic12);

    [Fact]
    public Task PG2007A_WritesTheLifetime() => CodeFixVerifier<MarkerOrderAnalyzer, LastAnHourFix>.CodeFixAsync(
        Call("System = new List<TextBlockParam> { new() { Text = Text, CacheControl = new() }, new() { Text = \"a\", {|PG2007:CacheControl = new() { Ttl = Ttl.Ttl1h }|} } }, " + Messages),
        Call("System = new List<TextBlockParam> { new() { Text = Text, CacheControl = new() { Ttl = Ttl.Ttl1h } }, new() { Text = \"a\", CacheControl = new() { Ttl = Ttl.Ttl1h } } }, " + Messages),
        LastAnHourFix.EquivalenceKey,
        RequestSources.Anthropic12);

    [Fact]
    public Task PG4003A_SelectsTheBlock() => CodeFixVerifier<FirstBlockAnalyzer, SelectToolBlockFix>.CodeFixAsync(
        RequestSources.Typed12("async Task S(string doc) { var r = await api.Messages.Create(new P { …, Tools = [Emit] }); if ({|PG4003:r.Content[0]|}.TryPickToolUse(out var t)) Save(t.Input); }"),
        RequestSources.Typed12("async Task S(string doc) { var r = await api.Messages.Create(new P { …, Tools = [Emit] }); if (r.Content.Select(b => b.Value).OfType<ToolUseBlock>().FirstOrDefault(b => b.Name == \"emit\") is { } t) Save(t.Input); }"),
        SelectToolBlockFix.EquivalenceKey,
        RequestSources.Anthropic12);

    [Fact]
    public Task PG4009A_RemovesTheMessage() => CodeFixVerifier<PrefillAnalyzer, RemovePrefillFix>.CodeFixAsync(
        Call("Messages = [new() { Role = Role.User, Content = doc }, {|PG4009:new() { Role = Role.Assistant, Content = \"{\" }|}]"),
        Call(Messages),
        RemovePrefillFix.EquivalenceKey,
        RequestSources.Anthropic12);

    private static string Call(string settings) => RequestSources.Typed12(s_rules + " async Task A(string doc) => await api.Messages.Create(new P { Model = M, MaxTokens = 64, " + settings + " });");
}
