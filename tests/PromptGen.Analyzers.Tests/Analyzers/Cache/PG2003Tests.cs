using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.UnprovenPrefixAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

public sealed class PG2003Tests
{
    private static TestOptions On { get; } = PromptSource.AllSdks.WithRules("PG2003");

    private static TestOptions ByOption { get; } = PromptSource.AllSdks.WithEditorConfig("promptgen.prefix_strictness", "unproven");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task FieldInStatic_Triggers(bool byOption) => Verify.AnalyzerAsync(
        PromptSource.Builder("string _rules = \"\"; object S(string doc) => new PromptBuilder().Static({|#0:_rules|}).CacheBreakpoint().Variable(doc);"),
        byOption ? ByOption : On,
        new ExpectedDiagnostic("PG2003", 0)
        {
            Message = "'_rules' (a member of an object) cannot be shown to be the same on every request. Mark it [CacheStable] or pass it as variable content.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task WildShapeS06_TriggersInfo(bool byOption) => Verify.AnalyzerAsync(
        PromptSource.Anthropic("object S06(IGlossary g, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + {|#0:g.Load()|}) } };"),
        byOption ? ByOption : On,
        new ExpectedDiagnostic("PG2003", 0)
        {
            Message = "'g.Load()' (a call decided at run time) cannot be shown to be the same on every request. Mark it [CacheStable] or pass it as variable content.",
            Severity = byOption ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        });

    [Theory]
    [InlineData("object S(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = {|PG2003:sys|}, CacheControl = new() } } };")]
    [InlineData("object S(string doc) => new P { …, System = new List<TextBlockParam> { Cached({|PG2003:File.ReadAllText(\"p.txt\")|}) } };")]
    public Task UnknownText_Triggers(string member) => Verify.AnalyzerAsync(PromptSource.Anthropic(member), On);

    [Fact]
    public Task RawJson_Triggers() => Verify.AnalyzerAsync(
        PromptSource.Plain("object S(string sys, string doc) => new { model = M, system = new[] { new { type = \"text\", text = {|PG2003:sys|}, cache_control = new { type = \"ephemeral\" } } }, messages = new[] { new { role = \"user\", content = doc } } };"),
        TestOptions.Default.WithRules("PG2003"));

    [Fact]
    public Task OpenAIInstructions_Trigger() => Verify.AnalyzerAsync(
        PromptSource.OpenAI("Task S(ChatClient c, string sys, string doc) => c.CompleteChatAsync([new SystemChatMessage({|PG2003:sys|}), new UserChatMessage(doc)]);"), On);

    [Theory]
    [InlineData("")]
    [InlineData("volatile")]
    [InlineData("unprovenn")]
    public Task OffByDefault_DoesNotTrigger(string strictness) => Verify.AnalyzerAsync(
        PromptSource.Anthropic("object S(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };"),
        PromptSource.AllSdks.WithEditorConfig("promptgen.prefix_strictness", strictness));

    [Theory]
    [InlineData("object S(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules) } };")]
    [InlineData("object S(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules + DateTime.UtcNow) } };")]
    [InlineData("object S(string live, string doc) => new P { …, System = new List<TextBlockParam> { Cached(Rules), new() { Text = live } } };")]
    [InlineData("[PromptGen.CacheStable] string _rules = \"\"; object S(string doc) => new P { …, System = new List<TextBlockParam> { Cached(_rules) } };")]
    [InlineData("[PromptGen.CacheStable] static string Load() => Environment.MachineName; object S(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Load()) } };")]
    [InlineData("object S([PromptGen.CacheStable] string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };")]
    public Task StableOrVolatileOrUncached_DoesNotTrigger(string member) => Verify.AnalyzerAsync(PromptSource.Anthropic(member), On);

    [Theory]
    [InlineData("object S(string tenant, string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Shared(tenant).CacheBreakpoint().Variable(doc);")]
    [InlineData("object S(string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc);")]
    public Task SharedAndVariableText_DoesNotTrigger(string member) => Verify.AnalyzerAsync(PromptSource.Builder(member), On);

    [Theory]
    [InlineData("string _rules = \"\"; object S() => new PromptBuilder().Static({|PG2003:_rules|});", "[CacheStable] string _rules = \"\"; object S() => new PromptBuilder().Static(_rules);")]
    [InlineData("string R { get; set; } = \"\"; object S() => new PromptBuilder().Static({|PG2003:R|});", "[CacheStable] string R { get; set; } = \"\"; object S() => new PromptBuilder().Static(R);")]
    [InlineData("object S(string sys) => new PromptBuilder().Static({|PG2003:sys|});", "object S([CacheStable] string sys) => new PromptBuilder().Static(sys);")]
    public Task Declaration_IsFixed(string before, string after) =>
        CodeFixVerifier<UnprovenPrefixAnalyzer, MarkStableFix>.CodeFixAsync(PromptSource.Builder(before), PromptSource.Builder(after), MarkStableFix.EquivalenceKey, On);

    [Fact]
    public Task InterfaceMethod_IsFixed() => CodeFixVerifier<UnprovenPrefixAnalyzer, MarkStableFix>.CodeFixAsync(
        PromptSource.Builder("interface IText { string Load(); } object S(IText t) => new PromptBuilder().Static({|PG2003:t.Load()|});"),
        PromptSource.Builder("interface IText { [CacheStable] string Load(); } object S(IText t) => new PromptBuilder().Static(t.Load());"),
        MarkStableFix.EquivalenceKey,
        On);

    [Fact]
    public Task LastStaticText_IsFixed() => CodeFixVerifier<UnprovenPrefixAnalyzer, PassAsVariableFix>.CodeFixAsync(
        PromptSource.Builder("object S(string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Static({|PG2003:doc|});"),
        PromptSource.Builder("object S(string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc);"),
        PassAsVariableFix.EquivalenceKey,
        On);

    [Fact]
    public Task TextBeforeABreakpoint_IsNotOfferedAsVariable() => CodeFixVerifier<UnprovenPrefixAnalyzer, PassAsVariableFix>.NoFixAsync(
        PromptSource.Builder("object S(string doc) => new PromptBuilder().Static({|PG2003:doc|}).CacheBreakpoint();"), null, On);

    [Fact]
    public Task MemberOfAnotherAssembly_IsNotOffered() => CodeFixVerifier<UnprovenPrefixAnalyzer, MarkStableFix>.NoFixAsync(
        PromptSource.Builder("object S() => new PromptBuilder().Static({|PG2003:File.ReadAllText(\"p.txt\")|});"), null, On);
}
