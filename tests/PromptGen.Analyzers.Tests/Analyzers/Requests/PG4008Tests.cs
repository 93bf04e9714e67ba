using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Analyzers.Cache;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Requests.CacheUsageAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Requests;

public sealed class PG4008Tests
{
    private const string Marked = "object A(string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } } };\n";

    private static TestOptions On { get; } = PromptSource.AllSdks.WithRules("PG4008");

    [Fact]
    public Task FirstMarkerOfAProjectThatReadsNoUsage_Triggers() => Verify.AnalyzerAsync(
        PromptSource.Anthropic(Marked.Replace("CacheControl = new()", "{|#0:CacheControl = new()|}", StringComparison.Ordinal) + "object B(string doc) => new P { …, CacheControl = new() };"),
        On,
        new ExpectedDiagnostic("PG4008", 0)
        {
            Message = "Cache markers are set, but no code reads CacheReadInputTokens, so a broken cache stays unseen. Log the cache usage of the response.",
            Severity = DiagnosticSeverity.Info,
        });

    [Fact]
    public Task TwoFiles_TriggerOnceInTheFirst() => Verify.AnalyzerAsync(
        [
            ("B.cs", "class B { object S(string t) => new { text = t, cache_control = new { type = \"ephemeral\" } }; }"),
            ("A.cs", "class A { object S(string t) => new { text = t, {|#0:cache_control = new { type = \"ephemeral\" }|} }; }"),
        ],
        TestOptions.Default.WithRules("PG4008"),
        new ExpectedDiagnostic("PG4008", 0) { Message = "Cache markers are set, but no code reads cache_read_input_tokens, so a broken cache stays unseen. Log the cache usage of the response." });

    [Fact]
    public Task Chat_Triggers() => Verify.AnalyzerAsync(
        PromptSource.ExtensionsAI("Task S(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, [{|PG4008:new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())|}]), new(ChatRole.User, doc)]);"), On);

    [Theory]
    [InlineData("long? Read(Message m) => m.Usage.CacheReadInputTokens;")]
    [InlineData("long? Read(System.Text.Json.JsonElement m) => m.GetProperty(\"cache_read_input_tokens\").GetInt64();")]
    [InlineData("object? Read(Message m) => m.Diagnostics;")]
    public Task UsageThatIsRead_DoesNotTrigger(string member) => Verify.AnalyzerAsync(PromptSource.Anthropic(Marked + member), On);

    [Fact]
    public Task NoMarker_DoesNotTrigger() => Verify.AnalyzerAsync(PromptSource.Anthropic("object A(string doc) => new P { …, System = Rules };"), On);

    [Fact]
    public Task OffByDefault_DoesNotTrigger() => Verify.AnalyzerAsync(PromptSource.Anthropic(Marked), PromptSource.AllSdks);
}
