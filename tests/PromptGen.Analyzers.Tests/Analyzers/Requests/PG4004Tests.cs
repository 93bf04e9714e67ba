using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using RemoveFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.ThinkingAnalyzer, PromptGen.CodeFixes.RemoveThinkingFix>;
using StrictFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.ThinkingAnalyzer, PromptGen.CodeFixes.UseStrictToolFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.ThinkingAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4004Tests
{
    [Theory]
    [InlineData("new ToolChoiceAny()", "any")]
    [InlineData("new ToolChoiceTool { Name = \"emit\" }", "tool")]
    public Task ManualThinking_Triggers(string choice, string word) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S11(string doc) => new P { …, Tools = [Emit], ToolChoice = {|#0:{{choice}}|}, Thinking = {|#1:new ThinkingConfigEnabled { BudgetTokens = 2048 }|} };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4004", 0)
        {
            Message = $"Tool choice '{word}' forces a tool while thinking is enabled, which claude-sonnet-5 rejects. Remove the thinking setting or use ToolChoiceAuto with a strict tool.",
            Severity = DiagnosticSeverity.Error,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task AdaptiveThinkingOfModelWithoutIt_TriggersWarning() => Verify.AnalyzerAsync(
        RequestSources.Typed("""object S(string doc) => new P { Model = "claude-opus-4-5", MaxTokens = 9, Messages = [User(doc)], Tools = [Emit], ToolChoice = {|#0:new ToolChoiceAny()|}, Thinking = new ThinkingConfigAdaptive() };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4004", 0)
        {
            Message = "Tool choice 'any' forces a tool while thinking is adaptive, which claude-opus-4-5 rejects. Remove the thinking setting or use ToolChoiceAuto with a strict tool.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task UnknownModel_TriggersForEveryModel() => Verify.AnalyzerAsync(
        RequestSources.Typed("""object S(string model, string doc) => new P { Model = model, MaxTokens = 9, Messages = [User(doc)], Tools = [Emit], ToolChoice = {|#0:new ToolChoiceAny()|}, Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4004", 0)
        {
            Message = "Tool choice 'any' forces a tool while thinking is enabled, which every model rejects. Remove the thinking setting or use ToolChoiceAuto with a strict tool.",
        });

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S(string doc) => new { model = M, thinking = new { type = "enabled", budget_tokens = 2048 }, tool_choice = {|PG4004:new { type = "any" }|}, messages = new[] { new { role = "user", content = doc } } };"""),
        RequestSources.Plain);

    [Fact]
    public Task Version12_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed12("""object S(string doc) => new P { …, Tools = [Emit], ToolChoice = {|PG4004:new ToolChoiceAny()|}, Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };"""),
        RequestSources.Anthropic12);

    [Theory]
    [InlineData("new ToolChoiceAuto()", "new ThinkingConfigEnabled { BudgetTokens = 2048 }")]
    [InlineData("new ToolChoiceAny()", "new ThinkingConfigAdaptive()")]
    [InlineData("new ToolChoiceAny()", "new ThinkingConfigDisabled()")]
    public Task AcceptedPair_DoesNotTrigger(string choice, string thinking) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { …, Tools = [Emit], ToolChoice = {{choice}}, Thinking = {{thinking}} };"""), RequestSources.Anthropic13);

    [Fact]
    public Task ModelOfPG4005_DoesNotTrigger() => Verify.AnalyzerAsync(
        RequestSources.Typed("""object S(string doc) => new P { Model = "claude-opus-5-5", MaxTokens = 9, Messages = [User(doc)], ToolChoice = new ToolChoiceAny(), Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };"""),
        RequestSources.Anthropic13);

    [Theory]
    [InlineData("ToolChoice = {|PG4004:new ToolChoiceAny()|}, Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 }", "ToolChoice = new ToolChoiceAny()")]
    [InlineData("Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 }, ToolChoice = {|PG4004:new ToolChoiceAny()|}", "ToolChoice = new ToolChoiceAny()")]
    public Task ThinkingSetting_IsFixed(string before, string after) => RemoveFix.CodeFixAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { …, Tools = [Emit], {{before}} };"""),
        RequestSources.Typed($$"""object S(string doc) => new P { …, Tools = [Emit], {{after}} };"""),
        RemoveThinkingFix.EquivalenceKey,
        RequestSources.Anthropic13);

    [Fact]
    public Task Choice_IsFixed() => StrictFix.CodeFixAsync(
        RequestSources.Typed("""object S(string doc) => new P { …, Tools = [Emit], ToolChoice = {|PG4004:new ToolChoiceAny()|}, Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };"""),
        RequestSources.Typed("""object S(string doc) => new P { …, Tools = [Emit with { Strict = true }], ToolChoice = new ToolChoiceAuto(), Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 } };"""),
        UseStrictToolFix.ThinkingKey,
        RequestSources.Anthropic13);
}
