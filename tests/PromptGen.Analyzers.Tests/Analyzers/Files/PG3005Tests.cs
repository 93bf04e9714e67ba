using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.FewExemplarsAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed class PG3005Tests
{
    private const string Exemplar = """{"input": "Tea 1.50", "output": {"shop": "T"}}""";

    private static readonly TestOptions s_withModel = TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", Exemplar).WithGlobalConfig("promptgen.models", "claude-sonnet-5, claude-haiku-4-5");

    [Fact]
    public Task ShortPrefix_Triggers() => Verify.AnalyzerAsync(
        Source("Exemplars = {|#0:\"exemplars/*\"|}"),
        s_withModel,
        new ExpectedDiagnostic("PG3005", 0) { Severity = DiagnosticSeverity.Info });

    [Fact]
    public Task ShortPrefixThatMustBeCached_TriggersWarning() => Verify.AnalyzerAsync(
        Source("Exemplars = {|#0:\"exemplars/*\"|}, CacheRequired = true"),
        s_withModel,
        new ExpectedDiagnostic("PG3005", 0) { Severity = DiagnosticSeverity.Warning });

    [Fact]
    public Task FewerThanDemanded_TriggersWarning() => Verify.AnalyzerAsync(
        Source("Exemplars = {|#0:\"exemplars/*\"|}"),
        TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", Exemplar).WithGlobalConfig("promptgen.min_exemplars", "3"),
        new ExpectedDiagnostic("PG3005", 0) { Message = "'slip' has 1 exemplars and promptgen.min_exemplars asks for 3. Add 2 exemplars.", Severity = DiagnosticSeverity.Warning });

    /// <summary>A prefix of at least 4,096 * 2 bytes is not certain to be too short for a minimum of 4,096 tokens; one byte for two tokens is the bound.</summary>
    [Fact]
    public Task LongPrefix_DoesNotTrigger() => Verify.AnalyzerAsync(
        Source("Exemplars = \"exemplars/*\""),
        TestSetup.Generating.WithGlobalConfig("promptgen.models", "claude-haiku-4-5").WithAdditionalFile("exemplars/a.jsonl", $$$"""{"input": "{{{new string('x', 8192)}}}", "output": {"shop": "T"}}"""));

    [Fact]
    public Task NoKnownModel_DoesNotTrigger() => Verify.AnalyzerAsync(Source("Exemplars = \"exemplars/*\""), TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", Exemplar));

    [Fact]
    public Task ToolWithoutExemplars_DoesNotTrigger() => Verify.AnalyzerAsync(Source("Instructions = \"x\""), s_withModel);

    private static string Source(string arguments) => $"using PromptGen;\n[ExtractionTool({arguments})]\npublic sealed partial record Slip(string Shop);";
}
