using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.StopReasonAnalyzer, PromptGen.CodeFixes.CheckStopReasonFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.StopReasonAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4001Tests
{
    private const string Call = "await api.Messages.Create(new P { …, Tools = [Emit] })";

    [Fact]
    public Task InputOfUncheckedAnswer_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed("""
            async Task S07(string[] docs) { foreach (var doc in docs) { var r = await {|#1:api.Messages.Create(new P { …, Tools = [Emit] })|};
                if (r.Content[0].TryPickToolUse(out var t)) Save({|#0:t.Input|}); } }
            """),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4001", 0)
        {
            Message = "The tool input is used without checking 'StopReason', so truncated or refused answers are taken for data. Check 'StopReason' and the tool block first.",
            Severity = DiagnosticSeverity.Warning,
            AdditionalMarks = [1],
        });

    [Theory]
    [InlineData("var r = " + Call + ".ConfigureAwait(false); foreach (var b in r.Content) if (b.TryPickToolUse(out var t)) Save({|PG4001:t.Input|});")]
    [InlineData("Save({|PG4001:(" + Call + ").Content.Select(b => b.Value).OfType<ToolUseBlock>().First().Input|});")]
    [InlineData("var r = " + Call + "; Save({|PG4001:r.Content.Select(b => b.Value).OfType<ToolUseBlock>()|}.First());")]
    public Task OtherReads_Trigger(string body) => Verify.AnalyzerAsync(RequestSources.Typed("async Task S(string doc) { " + body + " }"), RequestSources.Anthropic13);

    [Fact]
    public Task Version12_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed12("async Task S(string doc) { var r = " + Call + "; foreach (var b in r.Content) if (b.TryPickToolUse(out var t)) Save({|PG4001:t.Input|}); }"), RequestSources.Anthropic12);

    [Fact]
    public Task ChatClient_TriggersForTheFinishReason() => Verify.AnalyzerAsync(
        RequestSources.Chat("""
            async Task S(IChatClient c, string doc)
            {
                var r = await c.GetResponseAsync(doc, new ChatOptions { Tools = [AIFunctionFactory.Create((string n) => n, "emit")] });
                foreach (var call in r.Messages[0].Contents.OfType<FunctionCallContent>()) Console.WriteLine({|#0:call.Arguments|});
            }
            """),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4001", 0) { Message = "The tool input is used without checking 'FinishReason', so truncated or refused answers are taken for data. Check 'FinishReason' and the tool block first." });

    [Fact]
    public Task OpenAIChat_Triggers() => Verify.AnalyzerAsync(
        """
        using System; using System.Threading.Tasks; using OpenAI.Chat;
        class Shapes
        {
            async Task S(ChatClient c, string doc)
            {
                ChatCompletion r = await c.CompleteChatAsync([new UserChatMessage(doc)], new ChatCompletionOptions { Tools = { ChatTool.CreateFunctionTool("emit") } });
                Console.WriteLine({|PG4001:r.ToolCalls[0].FunctionArguments|});
            }
        }
        """,
        RequestSources.OpenAI);

    [Theory]
    [InlineData("var r = " + Call + "; if (r.StopReason != StopReason.ToolUse) return; foreach (var b in r.Content) if (b.TryPickToolUse(out var t)) Save(t.Input);")]
    [InlineData("var r = " + Call + "; if (r is { StopReason: not null }) foreach (var b in r.Content) if (b.TryPickToolUse(out var t)) Save(t.Input);")]
    [InlineData("var r = " + Call + "; Save(r); foreach (var b in r.Content) if (b.TryPickToolUse(out var t)) Save(t.Input);")]
    [InlineData("var r = await api.Messages.Create(new P { … }); foreach (var b in r.Content) if (b.TryPickText(out var t)) Save(t.Text);")]
    [InlineData("var r = " + Call + "; foreach (var b in r.Content) if (b.TryPickText(out var t)) Save(t.Text);")]
    public Task CheckedOrPassedOnOrPlain_DoesNotTrigger(string body) => Verify.AnalyzerAsync(RequestSources.Typed("async Task S(string doc) { " + body + " }"), RequestSources.Anthropic13);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task StatementOnItsLine_IsFixed(string newLine) => Fix.CodeFixAsync(
        RequestSources.Typed("""
            async Task S(string doc)
            {
                var r = await api.Messages.Create(new P { …, Tools = [Emit] });
                if (r.Content[0].TryPickToolUse(out var t)) Save({|PG4001:t.Input|});
            }
            """),
        RequestSources.Typed("""
            async Task S(string doc)
            {
                var r = await api.Messages.Create(new P { …, Tools = [Emit] });
                if (r.StopReason != StopReason.ToolUse) throw new InvalidOperationException($"No complete tool call: {r.StopReason}");
                if (r.Content[0].TryPickToolUse(out var t)) Save(t.Input);
            }
            """),
        CheckStopReasonFix.EquivalenceKey,
        RequestSources.Anthropic13 with { NewLine = newLine });

    [Fact]
    public Task AnswerWithoutLocal_HasNoFix() => Fix.NoFixAsync(
        RequestSources.Typed("async Task S(string doc) { Save({|PG4001:(" + Call + ").Content.Select(b => b.Value).OfType<ToolUseBlock>().First().Input|}); }"), options: RequestSources.Anthropic13);
}
