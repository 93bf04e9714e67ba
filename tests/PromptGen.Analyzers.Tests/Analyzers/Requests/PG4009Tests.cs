using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.PrefillAnalyzer, PromptGen.CodeFixes.RemovePrefillFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.PrefillAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4009Tests
{
    private const string Brace = "new AssistantMessageParam { Content = \"{\" }";

    [Theory]
    [InlineData("claude-sonnet-5")]
    [InlineData("claude-opus-4-6")]
    [InlineData("claude-mythos-preview")]
    public Task PrefillOfNewerModel_Triggers(string model) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = {|#1:"{{model}}"|}, MaxTokens = 9, Messages = [User(doc), {|#0:{{Brace}}|}] };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4009", 0)
        {
            Message = $"The last message has the role assistant, and {model} rejects prefill (as of 2026-11-20). Move the text to the system prompt and let the schema force the shape.",
            Severity = DiagnosticSeverity.Error,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S(string doc) => new { model = M, messages = new[] { new { role = "user", content = doc }, {|PG4009:new { role = "assistant", content = "{" }|} } };"""), RequestSources.Plain);

    [Theory]
    [InlineData("\"claude-sonnet-4-5\"", "User(doc), " + Brace)]
    [InlineData("\"claude-opus-9\"", "User(doc), " + Brace)]
    [InlineData("doc", "User(doc), " + Brace)]
    [InlineData("M", "User(\"a\"), new AssistantMessageParam { Content = \"b\" }, User(doc)")]
    public Task OlderOrUnknownModelOrFewShotTurns_DoesNotTrigger(string model, string messages) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = {{model}}, MaxTokens = 9, Messages = [{{messages}}] };"""), RequestSources.Anthropic13);

    [Fact]
    public Task LastEntry_IsFixed() => Fix.CodeFixAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = M, MaxTokens = 9, Messages = [User(doc), {|PG4009:{{Brace}}|}] };"""),
        RequestSources.Typed("""object S(string doc) => new P { Model = M, MaxTokens = 9, Messages = [User(doc)] };"""),
        RemovePrefillFix.EquivalenceKey,
        RequestSources.Anthropic13);
}
