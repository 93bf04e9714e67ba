using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.WarmUpAnalyzer, PromptGen.CodeFixes.RemoveFromWarmUpFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.WarmUpAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4007Tests
{
    private const string Start = "Model = M, MaxTokens = 0, Messages = [User(\"warm\")]";

    [Theory]
    [InlineData("ToolChoice = new ToolChoiceTool(\"emit\")")]
    [InlineData("Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 }")]
    public Task RejectedSetting_Triggers(string setting) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S() => new P { Model = M, {|#1:MaxTokens = 0|}, Messages = [User("warm")], Tools = [Emit], {|#0:{{setting}}|} };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4007", 0)
        {
            Message = $"max_tokens 0 cannot be combined with '{setting}'. Remove it from the warm-up request.",
            Severity = DiagnosticSeverity.Error,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task Streaming_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S() => {|#0:api.Messages.CreateStreaming(new P { {{Start}} })|};"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4007", 0) { Message = "max_tokens 0 cannot be combined with 'CreateStreaming'. Remove it from the warm-up request." });

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S() => new { model = M, max_tokens = 0, {|PG4007:stream = true|}, messages = new[] { new { role = "user", content = "warm" } } };"""), RequestSources.Plain);

    [Fact]
    public Task TopLevelMarker_TriggersWarning() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S() => new P { {{Start}}, {|#0:CacheControl = new()|} };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4007", 0)
        {
            Message = "max_tokens 0 should not be combined with 'CacheControl = new()', which caches the placeholder message. Remove it from the warm-up request.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData(Start + ", Tools = [Emit], ToolChoice = new ToolChoiceAuto(), System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }")]
    [InlineData("Model = M, MaxTokens = 1, Messages = [User(\"warm\")], Tools = [Emit], ToolChoice = new ToolChoiceAny()")]
    [InlineData(Start + ", Thinking = new ThinkingConfigAdaptive()")]
    public Task AcceptedWarmUp_DoesNotTrigger(string settings) => Verify.AnalyzerAsync(RequestSources.Typed("object S() => new P { " + settings + " };"), RequestSources.Anthropic13);

    [Theory]
    [InlineData(", {|PG4007:ToolChoice = new ToolChoiceTool(\"emit\")|}", ", ToolChoice = new ToolChoiceAuto()")]
    [InlineData(", {|PG4007:Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 }|}", "")]
    [InlineData(", {|PG4007:CacheControl = new()|}", "")]
    public Task Setting_IsFixed(string before, string after) => Fix.CodeFixAsync(
        RequestSources.Typed("object S() => new P { " + Start + before + " };"), RequestSources.Typed("object S() => new P { " + Start + after + " };"), RemoveFromWarmUpFix.EquivalenceKey, RequestSources.Anthropic13);

    [Fact]
    public Task Streaming_HasNoFix() => Fix.NoFixAsync(
        RequestSources.Typed($$"""object S() => {|PG4007:api.Messages.CreateStreaming(new P { {{Start}} })|};"""), options: RequestSources.Anthropic13);
}
