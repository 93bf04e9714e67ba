using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Requests;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Sdk.DeadMarkerAnalyzer, PromptGen.CodeFixes.UseWithCacheControlFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Sdk.DeadMarkerAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Sdk;

public sealed class PG5001Tests
{
    [Fact]
    public Task WildShapeS19_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Chat("""
            void S19() { var a = new ChatMessage(ChatRole.System, Rules); {|#0:(a.AdditionalProperties ??= new())["cache_control"] = "ephemeral"|};
                var b = new TextContent(Rules) { AdditionalProperties = new() { {|#1:["cacheControl"] = true|} } };
                var o = new ChatOptions { AdditionalProperties = new() { {|#2:{ "cache_control", true }|} } }; }
            """),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG5001", 0)
        {
            Message = "AdditionalProperties[\"cache_control\"] never reaches the request in the Anthropic IChatClient adapter. Call WithCacheControl on the last content.",
            Severity = DiagnosticSeverity.Warning,
        },
        new ExpectedDiagnostic("PG5001", 1) { Message = "AdditionalProperties[\"cacheControl\"] never reaches the request in the Anthropic IChatClient adapter. Call WithCacheControl on the last content." },
        new ExpectedDiagnostic("PG5001", 2));

    [Theory]
    [InlineData("""{|PG5001:m.AdditionalProperties!.Add("CacheControl", true)|};""")]
    [InlineData("""{|PG5001:m.Contents[0].AdditionalProperties!["cache_control"] = 1|};""")]
    [InlineData("""{|PG5001:m.AdditionalProperties!.TryAdd("cache_control", true)|};""")]
    public Task Statements_Trigger(string statement) => Verify.AnalyzerAsync(RequestSources.Chat("void S(ChatMessage m) { " + statement + " }"), RequestSources.Anthropic13);

    [Fact]
    public Task ToolUnderTheWrongKey_Triggers() => Verify.AnalyzerAsync(
        RequestSources.Chat("""object S() => new AIFunctionFactoryOptions { AdditionalProperties = new Dictionary<string, object?> { {|#0:["cache_control"] = true|} } };"""),
        RequestSources.Anthropic13,
        new ExpectedDiagnostic("PG5001", 0) { Message = "AdditionalProperties[\"cache_control\"] never reaches the request in the Anthropic IChatClient adapter. Use the key \"CacheControl\" on a tool." });

    [Theory]
    [InlineData("""ChatMessage S20() => new(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]);""")]
    [InlineData("""object S() => new AIFunctionFactoryOptions { AdditionalProperties = new Dictionary<string, object?> { ["CacheControl"] = true } };""")]
    [InlineData("""void S(ChatMessage m) => m.AdditionalProperties!["anthropic:cache_control"] = 1;""")]
    [InlineData("""void S(ChatMessage m, string key) => m.AdditionalProperties![key] = 1;""")]
    [InlineData("""void S(Dictionary<string, object> d) => d["cache_control"] = 1;""")]
    public Task OtherKeysAndPlaces_DoesNotTrigger(string member) => Verify.AnalyzerAsync(RequestSources.Chat(member), RequestSources.Anthropic13);

    [Fact]
    public Task ClientThatReadsTheKey_DoesNotTrigger() => Verify.AnalyzerAsync(
        RequestSources.Chat(
            """void S(ChatMessage m) => m.AdditionalProperties!["cache_control"] = 1;""",
            """class Marking(IChatClient inner) : DelegatingChatClient(inner) { bool IsMarked(ChatMessage m) => m.AdditionalProperties?.ContainsKey("cache_control") == true; }"""),
        RequestSources.Anthropic13);

    [Fact]
    public Task NoAdapter_DoesNotTrigger() => Verify.AnalyzerAsync(
        """using Microsoft.Extensions.AI; class Shapes { void S(ChatMessage m) => m.AdditionalProperties!["cache_control"] = 1; }""",
        TestOptions.Default with { References = TestReferences.Default.WithAssembly("Microsoft.Extensions.AI.Abstractions") });

    [Theory]
    [InlineData(
        """ChatMessage S() => new ChatMessage(ChatRole.System, Rules) { AdditionalProperties = new() { {|PG5001:["cache_control"] = true|} } };""",
        """ChatMessage S() => new ChatMessage(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]);""")]
    [InlineData(
        """object S() => new TextContent(Rules) { AdditionalProperties = new() { {|PG5001:{ "cache_control", true }|} } };""",
        """object S() => new TextContent(Rules).WithCacheControl(new CacheControlEphemeral());""")]
    [InlineData(
        """void S(ChatMessage m) { {|PG5001:(m.AdditionalProperties ??= new())["cache_control"] = true|}; }""",
        """void S(ChatMessage m) { m.Contents[^1].WithCacheControl(new CacheControlEphemeral()); }""")]
    [InlineData(
        """void S(TextContent t) { {|PG5001:t.AdditionalProperties!.Add("cache_control", true)|}; }""",
        """void S(TextContent t) { t.WithCacheControl(new CacheControlEphemeral()); }""")]
    public Task Marker_IsFixed(string before, string after) => Fix.CodeFixAsync(
        RequestSources.Chat(before), RequestSources.Chat(after), UseWithCacheControlFix.EquivalenceKey, RequestSources.Anthropic13);

    [Fact]
    public Task OptionsWithoutContent_HaveNoFix() => Fix.NoFixAsync(
        RequestSources.Chat("""object S() => new ChatOptions { AdditionalProperties = new() { {|PG5001:["cache_control"] = true|} } };"""), options: RequestSources.Anthropic13);
}
