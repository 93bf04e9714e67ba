using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.ToolNameAnalyzer, PromptGen.CodeFixes.UseNearestToolFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.ToolNameAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4006Tests
{
    [Theory]
    [InlineData("new ToolChoiceTool({|#0:\"emitt\"|})")]
    [InlineData("new ToolChoiceTool { Name = {|#0:\"emitt\"|} }")]
    public Task UnknownName_Triggers(string choice) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S10(string doc) => new P { …, Tools = {|#1:[Emit, Emit with { Name = "other" }]|}, ToolChoice = {{choice}} };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4006", 0)
        {
            Message = "Tool choice names 'emitt', but the request has 'emit', 'other'. Use one of these names.",
            Severity = DiagnosticSeverity.Error,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task CountingTokens_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed("""object S(string doc) => new MessageCountTokensParams { Model = M, Messages = [User(doc)], Tools = new List<MessageCountTokensTool> { Emit }, ToolChoice = new ToolChoiceTool({|PG4006:"emitt"|}) };"""),
        RequestSources.Anthropic13);

    [Fact]
    public Task Version12_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed12("""object S(string doc) => new P { …, Tools = [Emit], ToolChoice = new ToolChoiceTool({|PG4006:"emitt"|}) };"""), RequestSources.Anthropic12);

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S(string doc) => new { model = M, tools = new[] { new { name = "emit" } }, tool_choice = new { type = "tool", name = {|PG4006:"emitt"|} }, messages = new[] { new { role = "user", content = doc } } };"""),
        RequestSources.Plain);

    [Fact]
    public Task ChatToolMode_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Chat("""Task S(IChatClient c, string doc) => c.GetResponseAsync(doc, new ChatOptions { Tools = [AIFunctionFactory.Create((string n) => n, "emit")], ToolMode = ChatToolMode.RequireSpecific({|PG4006:"emitt"|}) });"""),
        RequestSources.Anthropic13);

    [Fact]
    public Task OpenAIChoice_Triggers() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks; using OpenAI.Chat;
        class Shapes
        {
            Task S(ChatClient c, string doc) => c.CompleteChatAsync([new UserChatMessage(doc)], new ChatCompletionOptions { Tools = { ChatTool.CreateFunctionTool("emit") }, ToolChoice = ChatToolChoice.CreateFunctionChoice({|PG4006:"emitt"|}) });
        }
        """,
        RequestSources.OpenAI);

    [Theory]
    [InlineData("Tools = [Emit], ToolChoice = new ToolChoiceTool(\"emit\")")]
    [InlineData("Tools = [Emit], ToolChoice = new ToolChoiceTool(doc)")]
    [InlineData("Tools = [Emit, new Tool { Name = doc, InputSchema = new() }], ToolChoice = new ToolChoiceTool(\"emitt\")")]
    [InlineData("Tools = More(), ToolChoice = new ToolChoiceTool(\"emitt\")")]
    [InlineData("ToolChoice = new ToolChoiceTool(\"emitt\")")]
    public Task KnownNameOrOpenList_DoesNotTrigger(string settings) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { …, {{settings}} }; protected virtual List<ToolUnion> More() => [];"""), RequestSources.Anthropic13);

    [Fact]
    public Task Name_IsFixed() => Fix.CodeFixAsync(
        RequestSources.Typed("""object S(string doc) => new P { …, Tools = [Emit], ToolChoice = new ToolChoiceTool({|PG4006:"emitt"|}) };"""),
        RequestSources.Typed("""object S(string doc) => new P { …, Tools = [Emit], ToolChoice = new ToolChoiceTool("emit") };"""),
        UseNearestToolFix.EquivalenceKey,
        RequestSources.Anthropic13);

    [Fact]
    public Task ConstantName_HasNoFix() => Fix.NoFixAsync(
        RequestSources.Typed("""const string Wrong = "emitt"; object S(string doc) => new P { …, Tools = [Emit], ToolChoice = new ToolChoiceTool({|PG4006:Wrong|}) };"""),
        options: RequestSources.Anthropic13);
}
