using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using static PromptGen.Analyzers.Tests.Analyzers.Cache.MarkerSource;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.MissingMarkerAnalyzer, PromptGen.CodeFixes.AddMarkerFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.MissingMarkerAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2004Tests
{
    private static ExpectedDiagnostic Expected(string witness, int tokens, DiagnosticSeverity severity) => new("PG2004", 0)
    {
        Message = $"'{witness}' and the tools are at least {tokens} tokens of static text, billed in full on every call. Add a cache marker to the last static block.",
        Severity = severity,
        AdditionalMarks = [1],
    };

    [Theory]
    [InlineData("P A(string doc) => {|#1:new P { …, System = {|#0:Rules|} }|};", "Rules", 1500)]
    [InlineData("async Task A(string[] docs) { foreach (var doc in docs) await api.Messages.Create({|#1:new P { …, System = {|#0:Rules|}, Tools = [Emit], ToolChoice = new ToolChoiceTool { Name = \"emit\" } }|}); }", "Rules", 1500)]
    [InlineData("P A(string doc) => {|#1:new P { …, System = new List<TextBlockParam> { new() { Text = \"a\" }, new() { Text = {|#0:Rules|} } } }|};", "Rules", 1500)]
    [InlineData("P A(string doc) => {|#1:new P { …, Tools = [{|#0:new Tool { Name = \"emit\", Description = Rules, InputSchema = new() }|}] }|};", null, 1500)]
    public Task StaticHead_Triggers(string members, string? witness, int tokens) => Verify.AnalyzerAsync(
        Typed(members), Options, witness is null ? new ExpectedDiagnostic("PG2004", 0) { Severity = DiagnosticSeverity.Warning, AdditionalMarks = [1] } : Expected(witness, tokens, DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("P A(Order o, string doc) => {|#1:new P { …, System = new List<TextBlockParam> { new() { Text = {|#0:Rules|} }, new() { Text = o.Text } } }|};", "Rules")]
    [InlineData("P A(Order o, string doc) => {|#1:new P { …, System = {|#0:Rules + o.Text|} }|};", "Rules + o.Text")]
    public Task StaticHeadBeforeVaryingText_TriggersInfo(string members, string witness) =>
        Verify.AnalyzerAsync(Typed(members), Options, Expected(witness, 1500, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("object A(string doc) => {|#1:new { model = M, max_tokens = 4096, system = {|#0:Rules|}, messages = new[] { new { role = \"user\", content = doc } } }|};")]
    [InlineData("object A(string doc) => {|#1:new { model = M, max_tokens = 4096, system = new[] { new { type = \"text\", text = {|#0:Rules|} } }, messages = new[] { new { role = \"user\", content = doc } } }|};")]
    public Task AnonymousRequest_Triggers(string members) => Verify.AnalyzerAsync(Plain(members), PlainOptions, Expected("Rules", 1500, DiagnosticSeverity.Warning));

    [Fact]
    public Task ChatRequestForClaude_Triggers() => Verify.AnalyzerAsync(
        Chat("Task A(IChatClient c, string doc) => {|#1:c.GetResponseAsync([new ChatMessage(ChatRole.System, {|#0:Rules|}), new(ChatRole.User, doc)], new ChatOptions { ModelId = \"claude-sonnet-5\" })|};"),
        Options,
        Expected("Rules", 1500, DiagnosticSeverity.Warning));

    [Fact]
    public Task BetaRequest_Triggers() => Verify.AnalyzerAsync(
        Beta("MessageCreateParams A(string doc) => {|#1:new MessageCreateParams { Model = \"claude-sonnet-5\", MaxTokens = 9, Messages = [], System = {|#0:Rules|} }|};"),
        Options,
        Expected("Rules", 1500, DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("P A(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules) } };")]
    [InlineData("P A(string doc) => new P { …, System = Rules, CacheControl = new() };")]
    [InlineData("P A(string doc) => new P { …, System = \"short\" };")]
    [InlineData("P A(string sys, string doc) => new P { …, System = sys };")]
    [InlineData("P A(string doc) => new P { Model = \"claude-opus-4-6\", MaxTokens = 4096, Messages = [User(doc)], System = Rules };")]
    [InlineData("P A(string model, string doc) => new P { Model = model, MaxTokens = 4096, Messages = [User(doc)], System = Rules };")]
    [InlineData("P A() => new P { Model = M, MaxTokens = 0, Messages = [User(\"x\")], System = Rules };")]
    [InlineData("object A(string doc) => new MessageCountTokensParams { Model = M, Messages = [User(doc)], System = Rules };")]
    [InlineData("P A(P p) => p with { System = Rules };")]
    [InlineData("P A(List<MessageParam> history) => new P { Model = M, MaxTokens = 4096, Messages = history, System = Rules };")]
    [InlineData("P A(string doc) => new P { …, System = $\"{DateTime.UtcNow:O} {Rules}\" };")]
    [InlineData("static Task Main() => Task.FromResult(new P { Model = M, MaxTokens = 9, Messages = [User(\"x\")], System = Rules });")]
    public Task OtherRequest_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Typed(members), Options);

    [Theory]
    [InlineData("object A(string doc) => new { model = \"gpt-5.6\", messages = new[] { new { role = \"system\", content = Rules }, new { role = \"user\", content = doc } } };")]
    [InlineData("object A(string doc) => new { model = M, max_tokens = 9, system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\" } } }, messages = new[] { new { role = \"user\", content = doc } } };")]
    public Task OtherAnonymousRequest_DoesNotTrigger(string members) => Verify.AnalyzerAsync(Plain(members), PlainOptions);

    [Fact]
    public Task ChatRequestOfUnknownProvider_DoesNotTrigger() => Verify.AnalyzerAsync(
        Chat("Task A(IChatClient c, string doc) => c.GetResponseAsync([new ChatMessage(ChatRole.System, Rules), new(ChatRole.User, doc)]);"), Options);

    [Fact]
    public Task TestProject_DoesNotTrigger() => Verify.AnalyzerAsync(Typed("P A(string doc) => new P { …, System = Rules };"), Options.WithProperty("IsTestProject", "true").WithGlobalConfig("build_property.IsTestProject", "true"));

    [Theory]
    [InlineData("{ …, System = {|PG2004:Rules|} }", "{ …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } }")]
    [InlineData(
        "{ …, System = new List<TextBlockParam> { new() { Text = {|PG2004:Rules|} } } }",
        "{ …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } }")]
    [InlineData(
        "{ …, System = new List<TextBlockParam> { new TextBlockParam({|PG2004:Rules|}) } }",
        "{ …, System = new List<TextBlockParam> { new TextBlockParam(Rules) { CacheControl = new CacheControlEphemeral() } } }")]
    [InlineData(
        "{ …, Tools = [{|PG2004:new Tool { Name = \"emit\", Description = Rules, InputSchema = new() }|}] }",
        "{ …, Tools = [new Tool { Name = \"emit\", Description = Rules, InputSchema = new(), CacheControl = new CacheControlEphemeral() }] }")]
    [InlineData("{ …, Tools = [{|PG2004:Long|}] }", "{ …, Tools = [Long with { CacheControl = new CacheControlEphemeral() }] }")]
    public Task TypedRequest_IsFixed(string before, string after) => Fix.CodeFixAsync(
        Typed("static readonly Tool Long = new() { Name = \"emit\", Description = Rules, InputSchema = new() };\nP A(string doc) => new P " + before + ";"),
        Typed("static readonly Tool Long = new() { Name = \"emit\", Description = Rules, InputSchema = new() };\nP A(string doc) => new P " + after + ";"),
        AddMarkerFix.EquivalenceKey,
        Options);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task BlockOverSeveralLines_IsFixed(string newLine) => Fix.CodeFixAsync(
        Typed("P A(string doc) => new P\n{\n    …,\n    System = new List<TextBlockParam>\n    {\n        new()\n        {\n            Text = {|PG2004:Rules|}, // kept\n        },\n    },\n};"),
        Typed("P A(string doc) => new P\n{\n    …,\n    System = new List<TextBlockParam>\n    {\n        new()\n        {\n            Text = Rules,\n            CacheControl = new CacheControlEphemeral(), // kept\n        },\n    },\n};"),
        AddMarkerFix.EquivalenceKey,
        Options with { NewLine = newLine });

    [Theory]
    [InlineData("system = {|PG2004:Rules|}", "system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\" } } }")]
    [InlineData(
        "system = new[] { new { type = \"text\", text = {|PG2004:Rules|} } }",
        "system = new[] { new { type = \"text\", text = Rules, cache_control = new { type = \"ephemeral\" } } }")]
    public Task AnonymousRequest_IsFixed(string before, string after) => Fix.CodeFixAsync(
        Plain($"object A(string doc) => new {{ model = M, max_tokens = 9, {before}, messages = new[] {{ new {{ role = \"user\", content = doc }} }} }};"),
        Plain($"object A(string doc) => new {{ model = M, max_tokens = 9, {after}, messages = new[] {{ new {{ role = \"user\", content = doc }} }} }};"),
        AddMarkerFix.EquivalenceKey,
        PlainOptions);

    [Theory]
    [InlineData("new ChatMessage(ChatRole.System, {|PG2004:Rules|})", "new ChatMessage(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())])")]
    [InlineData("new ChatMessage(ChatRole.System, [new TextContent({|PG2004:Rules|})])", "new ChatMessage(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())])")]
    public Task ChatMessage_IsFixed(string before, string after) => Fix.CodeFixAsync(
        Chat($"Task A(IChatClient c, string doc) => c.GetResponseAsync([{before}, new(ChatRole.User, doc)], new ChatOptions {{ ModelId = \"claude-sonnet-5\" }});"),
        Chat($"Task A(IChatClient c, string doc) => c.GetResponseAsync([{after}, new(ChatRole.User, doc)], new ChatOptions {{ ModelId = \"claude-sonnet-5\" }});"),
        AddMarkerFix.EquivalenceKey,
        Options);

    [Fact]
    public Task BetaRequest_IsFixed() => Fix.CodeFixAsync(
        Beta("MessageCreateParams A() => new MessageCreateParams { Model = \"claude-sonnet-5\", MaxTokens = 9, Messages = [], System = {|PG2004:Rules|} };"),
        Beta("MessageCreateParams A() => new MessageCreateParams { Model = \"claude-sonnet-5\", MaxTokens = 9, Messages = [], System = new List<BetaTextBlockParam> { new() { Text = Rules, CacheControl = new BetaCacheControlEphemeral() } } };"),
        AddMarkerFix.EquivalenceKey,
        Options);

    [Fact]
    public Task All_AreFixed() => Fix.FixAllAsync(
        Typed("P A(string doc) => new P { …, System = {|PG2004:Rules|} };\nP B(string doc) => new P { …, System = {|PG2004:Rules|} };"),
        Typed("P A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } };\nP B(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } } };"),
        AddMarkerFix.EquivalenceKey,
        Options);

    [Fact]
    public Task StaticStartOfOneText_HasNoFix() => Fix.NoFixAsync(Typed("P A(Order o, string doc) => new P { …, System = {|PG2004:Rules + o.Text|} };"), null, Options);
}
