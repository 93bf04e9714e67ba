using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.HistoryCutAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2013Tests
{
    private const string Send = "api.Messages.Create(new P { Model = M, MaxTokens = 4096, Messages = h });";

    private static TestOptions On { get; } = PromptSource.AllSdks.WithRules("PG2013");

    [Fact]
    public Task WildShapeS35_Triggers() => Verify.AnalyzerAsync(
        Typed("void S35(List<MessageParam> h) { {|#0:h.RemoveAt(0)|}; " + Send + " }"),
        On,
        new ExpectedDiagnostic("PG2013", 0)
        {
            Message = "'h.RemoveAt(0)' removes messages from the front of the history, so every later turn loses its cached prefix. Remove them in larger blocks, behind the marker.",
            Severity = DiagnosticSeverity.Info,
        });

    [Theory]
    [InlineData("void S(List<MessageParam> h) { {|PG2013:h.RemoveRange(0, 2)|}; " + Send + " }")]
    [InlineData("void S(List<MessageParam> h) { {|PG2013:h.Insert(0, User(\"x\"))|}; " + Send + " }")]
    [InlineData("void S(List<MessageParam> h) { {|PG2013:h[0] = User(\"x\")|}; " + Send + " }")]
    [InlineData("void S(List<MessageParam> h) { {|PG2013:h = h.Skip(1).ToList()|}; " + Send + " }")]
    [InlineData("void S(List<MessageParam> h) { api.Messages.Create(new P { Model = M, MaxTokens = 4096, Messages = {|PG2013:h.TakeLast(9)|}.ToList() }); }")]
    [InlineData("readonly List<MessageParam> _h = []; void S() { {|PG2013:_h.RemoveAt(0)|}; api.Messages.Create(new P { Model = M, MaxTokens = 4096, Messages = [.. _h, User(\"x\")] }); }")]
    public Task OtherCuts_Trigger(string member) => Verify.AnalyzerAsync(Typed(member), On);

    [Theory]
    [InlineData("Task S(IChatClient c, List<ChatMessage> h) { {|PG2013:h.RemoveAt(0)|}; return c.GetResponseAsync(h); }")]
    public Task Chat_Triggers(string member) => Verify.AnalyzerAsync(PromptSource.ExtensionsAI(member), On);

    [Fact]
    public Task OpenAI_Triggers() => Verify.AnalyzerAsync(PromptSource.OpenAI("Task S(ChatClient c, List<ChatMessage> h) { {|PG2013:h.RemoveAt(0)|}; return c.CompleteChatAsync(h); }"), On);

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        PromptSource.Plain("object S(List<object> h) { {|PG2013:h.RemoveAt(0)|}; return new { model = M, max_tokens = 9, messages = h }; }"), TestOptions.Default.WithRules("PG2013"));

    [Theory]
    [InlineData("void S(List<MessageParam> h) { if (h.Count > 64) h.RemoveRange(0, 32); " + Send + " }")]
    [InlineData("void S(List<MessageParam> h, int turn) { if (turn % 16 == 0) h.RemoveAt(0); " + Send + " }")]
    [InlineData("void S(List<MessageParam> h) { h.RemoveAt(h.Count - 1); " + Send + " }")]
    [InlineData("void S(List<MessageParam> h, List<MessageParam> other) { other.RemoveAt(0); " + Send + " }")]
    [InlineData("void S(List<MessageParam> h) { h.RemoveAt(0); }")]
    [InlineData("void S(List<string> lines, List<MessageParam> h) { lines.RemoveAt(0); h.Add(User(string.Concat(lines.Skip(1)))); " + Send + " }")]
    public Task GuardedOrOtherList_DoesNotTrigger(string member) => Verify.AnalyzerAsync(Typed(member), On);

    [Fact]
    public Task OffByDefault_DoesNotTrigger() => Verify.AnalyzerAsync(Typed("void S35(List<MessageParam> h) { h.RemoveAt(0); " + Send + " }"), PromptSource.AllSdks);

    private static string Typed(string member) => PromptSource.Anthropic("readonly AnthropicClient api = new();\n" + member);
}
