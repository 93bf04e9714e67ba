using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.MachineTextAnalyzer>;
using VerifyFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.MachineTextAnalyzer, PromptGen.CodeFixes.Prompts.InvariantTextFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Tests of PG2011.</summary>
public sealed class PG2011Tests
{
    [Fact]
    public async Task NumberInCurrentCulture_Triggers() => await Verify.AnalyzerAsync(
        PromptSource.Anthropic("""object A(double max, string doc) => new P { …, System = new List<TextBlockParam> { Cached($"Limit {{|#0:max|}:F2}\n{Rules}") } };"""),
        PromptSource.AllSdks,
        new ExpectedDiagnostic("PG2011", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Message = "The text of 'max' depends on the current culture, so machines do not share a prefix. Format it with the invariant culture and '\\n'.",
        });

    [Theory]
    [InlineData("""object NewLine(string doc) => new P { …, System = new List<TextBlockParam> { Cached("Be terse." + {|PG2011:Environment.NewLine|} + Rules) } };""")]
    [InlineData("""static readonly string Sys = {|PG2011:File.ReadAllText("p.txt")|}; object S28(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Sys) } };""")]
    public async Task PlatformText_Triggers(string members) => await Verify.AnalyzerAsync(PromptSource.Anthropic(members), PromptSource.AllSdks);

    [Theory]
    [InlineData("""object Integer(int max, string doc) => new P { …, System = new List<TextBlockParam> { Cached($"Limit {max}\n{Rules}") } };""")]
    [InlineData("""object Invariant(double max, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Create(CultureInfo.InvariantCulture, $"Limit {max:F2}\n{Rules}")) } };""")]
    [InlineData("""object RoundTrip(DateTime start, string doc) => new P { …, System = new List<TextBlockParam> { Cached($"Since {start:O}\n{Rules}") } };""")]
    [InlineData("""object Volatile(string doc) => new P { …, System = new List<TextBlockParam> { Cached($"Now {DateTime.Now:T}\n{Rules}") } };""")]
    [InlineData("""static readonly string Sys = File.ReadAllText("p.txt").ReplaceLineEndings("\n"); object Same(string doc) => new P { …, System = new List<TextBlockParam> { Cached(Sys) } };""")]
    public async Task SameTextOnEveryMachine_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.Anthropic(members), PromptSource.AllSdks);

    [Theory]
    [InlineData(
        """object A(double max, string doc) => new P { …, System = new List<TextBlockParam> { Cached($"Limit {{|PG2011:max|}:F2}\n{Rules}") } };""",
        """object A(double max, string doc) => new P { …, System = new List<TextBlockParam> { Cached(string.Create(CultureInfo.InvariantCulture, $"Limit {max:F2}\n{Rules}")) } };""")]
    [InlineData(
        """object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached("Be terse." + {|PG2011:Environment.NewLine|} + Rules) } };""",
        """object A(string doc) => new P { …, System = new List<TextBlockParam> { Cached("Be terse." + "\n" + Rules) } };""")]
    [InlineData(
        """object A(string doc) { var b = new StringBuilder(); {|PG2011:b.AppendLine("Be terse.")|}; b.Append(Rules); return new P { …, System = new List<TextBlockParam> { Cached(b.ToString()) } }; }""",
        """object A(string doc) { var b = new StringBuilder(); b.Append("Be terse.").Append('\n'); b.Append(Rules); return new P { …, System = new List<TextBlockParam> { Cached(b.ToString()) } }; }""")]
    public async Task MachineText_IsFixed(string members, string expected) =>
        await VerifyFix.CodeFixAsync(PromptSource.Anthropic(members), PromptSource.Anthropic(expected), "PG2011A", PromptSource.AllSdks);
}
