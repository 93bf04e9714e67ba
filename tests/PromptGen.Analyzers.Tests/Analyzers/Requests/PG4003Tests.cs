using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.FirstBlockAnalyzer, PromptGen.CodeFixes.SelectToolBlockFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.FirstBlockAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4003Tests
{
    [Fact]
    public Task FirstBlockAsToolCall_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed("""
            async Task S07(string doc) { var r = await api.Messages.Create(new P { …, Tools = [Emit], ToolChoice = new ToolChoiceTool { Name = "emit" } });
                if ({|#0:r.Content[0]|}.TryPickToolUse(out var t)) Save(t.Input); }
            """),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4003", 0)
        {
            Message = "'r.Content[0]' assumes that the tool call is the first block, but text or thinking can stand before it. Select the block by type and name.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("Save(((ToolUseBlock){|PG4003:m.Content[0]|}.Value!).Input);")]
    [InlineData("Save(({|PG4003:m.Content.First()|}.Value as ToolUseBlock)!.Input);")]
    [InlineData("if ({|PG4003:m.Content.ElementAt(0)|}.Value is ToolUseBlock t) Save(t.Input);")]
    [InlineData("if ({|PG4003:m.Content[0]|}.Value is ToolUseBlock { Name: \"emit\" } t) Save(t.Input);")]
    public Task AnswerFromElsewhere_Triggers(string body) => Verify.AnalyzerAsync(RequestSources.Typed("void S(Message m) { " + body + " }"), RequestSources.Anthropic13);

    [Fact]
    public Task ChatContents_Trigger() => Verify.AnalyzerAsync(
        RequestSources.Chat("object? S(ChatResponse r) => ({|PG4003:r.Messages[0].Contents[0]|} as FunctionCallContent)?.Arguments;"), RequestSources.Anthropic13);

    [Fact]
    public Task RequestWithoutTools_TriggersInfo() => Verify.AnalyzerAsync(
        RequestSources.Typed("async Task S(string doc) { var r = await api.Messages.Create(new P { … }); if ({|#0:r.Content[0]|}.TryPickToolUse(out var t)) Save(t.Input); }"),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4003", 0) { Severity = DiagnosticSeverity.Info });

    [Theory]
    [InlineData("foreach (var b in m.Content) if (b.TryPickToolUse(out var t)) Save(t.Input);")]
    [InlineData("if (m.Content[0].TryPickToolUse(out var t)) Save(t.Input); else foreach (var b in m.Content) Save(b);")]
    [InlineData("if (m.Content[0].TryPickText(out var t)) Save(t.Text);")]
    [InlineData("if (m.Content[1].TryPickToolUse(out var t)) Save(t.Input);")]
    public Task OtherBlocks_DoesNotTrigger(string body) => Verify.AnalyzerAsync(RequestSources.Typed("void S(Message m) { " + body + " }"), RequestSources.Anthropic13);

    [Fact]
    public Task JsonChain_DoesNotTrigger() => Verify.AnalyzerAsync(
        RequestSources.Typed("""void S(JsonElement e) => Save(e.GetProperty("choices")[0].GetProperty("message"));"""), RequestSources.Anthropic13);

    [Fact]
    public Task Pick_IsFixed() => Fix.CodeFixAsync(
        RequestSources.Typed("async Task S(string doc) { var r = await api.Messages.Create(new P { …, Tools = [Emit] }); if ({|PG4003:r.Content[0]|}.TryPickToolUse(out var t)) Save(t.Input); }"),
        RequestSources.Typed("async Task S(string doc) { var r = await api.Messages.Create(new P { …, Tools = [Emit] }); if (r.Content.Select(b => b.Value).OfType<ToolUseBlock>().FirstOrDefault(b => b.Name == \"emit\") is { } t) Save(t.Input); }"),
        SelectToolBlockFix.EquivalenceKey,
        RequestSources.Anthropic13);

    [Fact]
    public Task PickWithoutKnownName_IsFixed() => Fix.CodeFixAsync(
        RequestSources.Typed("void S(Message m) { if ({|PG4003:m.Content.First()|}.TryPickToolUse(out var t)) Save(t.Input); }"),
        RequestSources.Typed("void S(Message m) { if (m.Content.Select(b => b.Value).OfType<ToolUseBlock>().FirstOrDefault() is { } t) Save(t.Input); }"),
        SelectToolBlockFix.EquivalenceKey,
        RequestSources.Anthropic13);

    [Fact]
    public Task Cast_HasNoFix() => Fix.NoFixAsync(
        RequestSources.Typed("void S(Message m) { Save(((ToolUseBlock){|PG4003:m.Content[0]|}.Value!).Input); }"), options: RequestSources.Anthropic13);
}
