using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Cache;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Sdk.LateInstructionsAnalyzer, PromptGen.CodeFixes.MergeInstructionsFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Sdk.LateInstructionsAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Sdk;

public sealed class PG5002Tests
{
    private const string Marked = "new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())";

    [Fact]
    public Task StableInstructionsBehindMarkedBlock_Trigger() => Verify.AnalyzerAsync(
        Chat("{|#1:" + Marked + "|}", "new ChatOptions { Instructions = {|#0:Rules|} }"),
        PromptSource.AllSdks,
        new ExpectedDiagnostic("PG5002", 0)
        {
            Message = "ChatOptions.Instructions is sent after the cached system block and is not cached. Put it into the first system message.",
            Severity = DiagnosticSeverity.Info,
            AdditionalMarks = [1],
        });

    [Fact]
    public Task WildShapeS21_Triggers() => Verify.AnalyzerAsync(
        PromptSource.ExtensionsAI(
            "ChatMessage S20() => new(ChatRole.System, [" + Marked + "]);\n"
            + "Task S21(IChatClient c, string doc) => c.GetResponseAsync([S20(), new(ChatRole.User, doc)], new ChatOptions { Instructions = {|PG5002:Rules|} });"),
        PromptSource.AllSdks);

    [Fact]
    public Task MarkedBlockOfTheRawRepresentation_Triggers() => Verify.AnalyzerAsync(
        PromptSource.ExtensionsAI(
            "Task S(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.User, doc)], new ChatOptions { Instructions = {|PG5002:Rules|}, RawRepresentationFactory = _ => new MessageCreateParams { "
            + "Model = \"claude-sonnet-5\", MaxTokens = 9, Messages = [], System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } } });"),
        PromptSource.AllSdks);

    [Theory]
    [InlineData(Marked, "new ChatOptions { Instructions = $\"Now {DateTime.UtcNow:O} {Rules}\" }")]
    [InlineData(Marked, "new ChatOptions { Instructions = doc }")]
    [InlineData(Marked, "new ChatOptions { Instructions = \"Answer in German.\" }")]
    [InlineData(Marked, "new ChatOptions()")]
    [InlineData("new TextContent(Rules)", "new ChatOptions { Instructions = Rules }")]
    public Task VaryingOrShortInstructionsOrNoMarker_DoesNotTrigger(string content, string options) => Verify.AnalyzerAsync(Chat(content, options), PromptSource.AllSdks);

    [Fact]
    public Task MarkerOnTheUserMessage_DoesNotTrigger() => Verify.AnalyzerAsync(
        PromptSource.ExtensionsAI(
            $"Task S(IChatClient c) => c.GetResponseAsync([new(ChatRole.System, [{Marked}]), new(ChatRole.User, [{Marked}])], new ChatOptions {{ Instructions = Rules }});"),
        PromptSource.AllSdks);

    [Fact]
    public Task Instructions_IsFixed() => Fix.CodeFixAsync(
        Chat(Marked, "new ChatOptions { Instructions = {|PG5002:Rules|}, MaxOutputTokens = 9 }"),
        Chat("new TextContent(Rules), " + Marked, "new ChatOptions { MaxOutputTokens = 9 }"),
        MergeInstructionsFix.EquivalenceKey,
        PromptSource.AllSdks);

    [Fact]
    public Task OnlyMember_IsFixed() => Fix.CodeFixAsync(
        Chat(Marked, "new ChatOptions { Instructions = {|PG5002:Rules|} }"), Chat("new TextContent(Rules), " + Marked, "new ChatOptions { }"), MergeInstructionsFix.EquivalenceKey, PromptSource.AllSdks);

    [Fact]
    public Task LocalText_IsNotOffered() => Fix.NoFixAsync(
        PromptSource.ExtensionsAI($"Task S(IChatClient c, string doc) {{ var style = Rules; return c.GetResponseAsync([new(ChatRole.System, [{Marked}]), new(ChatRole.User, doc)], new ChatOptions {{ Instructions = {{|PG5002:style|}} }}); }}"),
        null,
        PromptSource.AllSdks);

    private static string Chat(string content, string options) =>
        PromptSource.ExtensionsAI($"Task S(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, [{content}]), new(ChatRole.User, doc)], {options});");
}
