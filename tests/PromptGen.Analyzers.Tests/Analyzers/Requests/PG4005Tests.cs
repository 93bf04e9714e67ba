using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Requests.ForcedToolAnalyzer, PromptGen.CodeFixes.UseStrictToolFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.ForcedToolAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4005Tests
{
    private const string Rest = "MaxTokens = 4096, Messages = [User(doc)], Tools = [Emit]";

    [Theory]
    [InlineData("\"claude-opus-5-5\"", "new ToolChoiceTool(\"emitt\")", "claude-opus-5-5", "tool")]
    [InlineData("\"claude-sonnet-5-5\"", "new ToolChoiceAny()", "claude-sonnet-5-5", "any")]
    [InlineData("Model.ClaudeFable5_1", "new ToolChoiceTool { Name = \"emit\" }", "claude-fable-5-1", "tool")]
    [InlineData("\"claude-mythos-preview\"", "new ToolChoiceTool { Name = \"emit\" }", "claude-mythos-preview", "tool")]
    [InlineData("\"claude-opus-5-5-20261012\"", "new ToolChoiceAny()", "claude-opus-5-5-20261012", "any")]
    public Task ForcedChoiceOnRejectingModel_Triggers(string model, string choice, string id, string word) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = {|#1:{{model}}|}, {{Rest}}, ToolChoice = {|#0:{{choice}}|} };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4005", 0)
        {
            Message = $"{id} answers 400 to tool_choice '{word}' (as of 2026-11-20). Use auto with a strict tool, or output_config.format.",
            Severity = DiagnosticSeverity.Error,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task Version12_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed12($$"""object S(string doc) => new P { Model = "claude-opus-5-5", {{Rest}}, ToolChoice = {|PG4005:new ToolChoiceTool("emit")|} };"""),
        RequestSources.Anthropic12);

    [Fact]
    public Task BetaNamespace_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Beta($$"""object S(string doc) => new P { Model = "claude-opus-5-5", {{Rest}}, ToolChoice = {|PG4005:new BetaToolChoiceTool("emit")|} };"""),
        RequestSources.Anthropic13);

    [Fact]
    public Task CountingTokens_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed("""object S(string doc) => new MessageCountTokensParams { Model = "claude-opus-5-5", Messages = [User(doc)], Tools = [Emit], ToolChoice = {|PG4005:new ToolChoiceAny()|} };"""),
        RequestSources.Anthropic13);

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Raw("""object S(string doc) => new { model = "claude-opus-5-5", tool_choice = {|PG4005:new { type = "tool", name = "emit" }|}, messages = new[] { new { role = "user", content = doc } } };"""),
        RequestSources.Plain);

    [Fact]
    public Task ChatOptions_Trigger() => Verify.AnalyzerAsync(
        RequestSources.Chat("""Task S(IChatClient c, string doc) => c.GetResponseAsync(doc, new ChatOptions { ModelId = "claude-opus-5-5", ToolMode = {|PG4005:ChatToolMode.RequireAny|} });"""),
        RequestSources.Anthropic13);

    [Fact]
    public Task OneOfSeveralRoutes_TriggersWarning() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(bool hard, string doc) => new P { Model = hard ? "claude-opus-5-5" : M, {{Rest}}, ToolChoice = {|#0:new ToolChoiceAny()|} };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4005", 0) { Severity = DiagnosticSeverity.Warning });

    [Fact]
    public Task ClaudeModelWithoutData_TriggersInfo() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = "claude-opus-7", {{Rest}}, ToolChoice = {|#0:new ToolChoiceAny()|} };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG4005", 0)
        {
            Message = "It is not verified that claude-opus-7 accepts tool_choice 'any' (as of 2026-11-20). Use auto with a strict tool, or output_config.format.",
            Severity = DiagnosticSeverity.Info,
        });

    [Fact]
    public Task ModelOfTheOption_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = M, {{Rest}}, ToolChoice = {|#0:new ToolChoiceAny()|} };"""),
        RequestSources.Anthropic13.WithEditorConfig(ForcedToolChoice.Key, "gpt-9, Claude-Sonnet-*"),
        new ExpectedDiagnostic("PG4005", 0)
        {
            Message = "claude-sonnet-5 answers 400 to tool_choice 'any' (by promptgen.forced_tool_unsupported_models). Use auto with a strict tool, or output_config.format.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task ModelOfTheProjectsOwnData_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = M, {{Rest}}, ToolChoice = {|#0:new ToolChoiceAny()|} };"""),
        RequestSources.Anthropic13.WithAdditionalFile("data/promptgen.models.json", """{"asOf": "2027-02-01", "models": [{"id": "claude-sonnet-5", "forcedToolChoice": "no"}]}"""),
        new ExpectedDiagnostic("PG4005", 0) { Message = "claude-sonnet-5 answers 400 to tool_choice 'any' (as of 2027-02-01). Use auto with a strict tool, or output_config.format." });

    [Fact]
    public Task ForcedToolMode_Triggers() => Verify.AnalyzerAsync(
        "using PromptGen;\n" + """object S(ExtractionTool<string> tool) => tool.CreateRequest("x").WithModel("claude-opus-5-5").WithOutputMode({|PG4005:OutputMode.ForcedTool|});""".InClass(),
        RequestSources.Plain);

    [Theory]
    [InlineData("M", "new ToolChoiceTool(\"emit\")")]
    [InlineData("\"claude-opus-5-5\"", "new ToolChoiceAuto()")]
    [InlineData("\"claude-opus-5-5\"", "new ToolChoiceNone()")]
    [InlineData("doc", "new ToolChoiceAny()")]
    [InlineData("\"claude-haiku-5-5\"", "new ToolChoiceAny()")]
    public Task AcceptedOrUnknown_DoesNotTrigger(string model, string choice) => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = {{model}}, {{Rest}}, ToolChoice = {{choice}} };"""), RequestSources.Anthropic13);

    [Fact]
    public Task AutomaticMode_DoesNotTrigger() => Verify.AnalyzerAsync(
        "using PromptGen;\n" + """object S(ExtractionTool<string> tool) => tool.CreateRequest("x").WithModel("claude-opus-5-5").WithOutputMode(OutputMode.Auto);""".InClass(), RequestSources.Plain);

    [Fact]
    public Task TestProject_DoesNotTrigger() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = "claude-opus-5-5", {{Rest}}, ToolChoice = new ToolChoiceAny() };"""),
        RequestSources.Anthropic13.WithProperty("IsTestProject", "true"));

    [Fact]
    public Task BrokenStatement_DoesNotTrigger() => Verify.AnalyzerAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = "claude-opus-5-5", {{Rest}}, ToolChoice = new ToolChoiceAny(), Stream = nothing };"""),
        RequestSources.Anthropic13 with { HasCompilerErrors = true });

    [Theory]
    [InlineData("Tools = [Emit]", "Tools = [Emit with { Strict = true }]")]
    [InlineData("Tools = [new Tool { Name = \"emit\", InputSchema = new() }]", "Tools = [new Tool { Name = \"emit\", InputSchema = new(), Strict = true }]")]
    [InlineData("Tools = [Emit with { Strict = false }]", "Tools = [Emit with { Strict = true }]")]
    [InlineData("System = \"Read it.\", Tools = [Emit]", "System = \"Read it. Call emit exactly once.\", Tools = [Emit with { Strict = true }]")]
    [InlineData("System = Rules, Tools = [Emit]", "System = Rules + \" Call emit exactly once.\", Tools = [Emit with { Strict = true }]")]
    public Task TypedChoice_IsFixed(string before, string after) => Fix.CodeFixAsync(
        RequestSources.Typed($$"""object S(string doc) => new P { Model = "claude-opus-5-5", MaxTokens = 4096, Messages = [User(doc)], {{before}}, ToolChoice = {|PG4005:new ToolChoiceTool { Name = "emit" }|} };"""),
        RequestSources.Typed($$"""object S(string doc) => new P { Model = "claude-opus-5-5", MaxTokens = 4096, Messages = [User(doc)], {{after}}, ToolChoice = new ToolChoiceAuto() };"""),
        UseStrictToolFix.ModelKey,
        RequestSources.Anthropic13);

    [Fact]
    public Task RawChoice_IsFixed() => Fix.CodeFixAsync(
        RequestSources.Raw("""object S(string doc) => new { model = "claude-opus-5-5", tools = new[] { new { name = "emit" } }, tool_choice = {|PG4005:new { type = "tool", name = "emit" }|}, messages = new[] { new { role = "user", content = doc } } };"""),
        RequestSources.Raw("""object S(string doc) => new { model = "claude-opus-5-5", tools = new[] { new { name = "emit", strict = true } }, tool_choice = new { type = "auto" }, messages = new[] { new { role = "user", content = doc } } };"""),
        UseStrictToolFix.ModelKey,
        RequestSources.Plain);

    [Fact]
    public Task OutputMode_IsFixed() => Fix.CodeFixAsync(
        "using PromptGen;\n" + """object S(ExtractionTool<string> tool) => tool.CreateRequest("x").WithModel("claude-opus-5-5").WithOutputMode({|PG4005:OutputMode.ForcedTool|});""".InClass(),
        "using PromptGen;\n" + """object S(ExtractionTool<string> tool) => tool.CreateRequest("x").WithModel("claude-opus-5-5").WithOutputMode(OutputMode.Auto);""".InClass(),
        UseStrictToolFix.ModelKey,
        RequestSources.Plain);

    [Fact]
    public Task ToolsFromElsewhere_HaveNoFix() => Fix.NoFixAsync(
        RequestSources.Typed("""object S(List<ToolUnion> tools, string doc) => new P { Model = "claude-opus-5-5", MaxTokens = 4096, Messages = [User(doc)], Tools = tools, ToolChoice = {|PG4005:new ToolChoiceAny()|} };"""),
        options: RequestSources.Anthropic13);
}
