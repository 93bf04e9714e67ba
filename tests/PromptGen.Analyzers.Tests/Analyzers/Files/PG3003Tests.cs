using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Files.RepeatedExemplarAnalyzer, PromptGen.CodeFixes.RemoveExemplarFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.RepeatedExemplarAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed class PG3003Tests
{
    private const string Source = "using PromptGen;\n[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Slip(string Shop, decimal Total);";

    private const string First = """{"input": "Tea  1.50", "output": {"shop": "T", "total": 1.50}}""";

    private const string Repeat = """{"input": "Tea\n1.50 ", "output": {"total": 1.5, "shop": "T"}}""";

    private const string Other = """{"input": "Cake 2", "output": {"shop": "T", "total": 1.50}}""";

    [Fact]
    public Task SameInputAndOutput_Triggers() => Verify.AnalyzerAsync(
        Source,
        Lines(Other, First, $"{{|#0:{Repeat}|}}"),
        new ExpectedDiagnostic("PG3003", 0) { Message = "This exemplar repeats exemplars/slips.jsonl:2. Remove one of them.", Severity = DiagnosticSeverity.Warning });

    [Fact]
    public Task SameInputOtherOutput_TriggersError() => Verify.AnalyzerAsync(
        Source,
        Lines(First, """{|#0:{"input": "Tea 1.50", "output": {"shop": "T", "total": 2}}|}"""),
        new ExpectedDiagnostic("PG3003", 0) { Message = "This exemplar has the input of exemplars/slips.jsonl:1 and another output. Correct one of them.", Severity = DiagnosticSeverity.Error });

    [Fact]
    public Task RepeatInALaterFile_TriggersThere() => Verify.AnalyzerAsync(
        Source,
        TestSetup.Generating.WithAdditionalFile("exemplars/b.json", $"[\n  {{|#0:{Repeat}|}}\n]").WithAdditionalFile("exemplars/a.jsonl", First),
        new ExpectedDiagnostic("PG3003", 0) { Message = "This exemplar repeats exemplars/a.jsonl:1. Remove one of them." });

    /// <summary>A letter with an accent in one character, and in two.</summary>
    [Fact]
    public Task OtherUnicodeForm_Triggers() => Verify.AnalyzerAsync(
        Source,
        Lines("{\"input\": \"Caf\u00E9\", \"output\": {\"shop\": \"T\", \"total\": 1}}", "{|PG3003:{\"input\": \"Cafe\u0301\", \"output\": {\"shop\": \"T\", \"total\": 1}}|}"));

    [Fact]
    public Task OtherInputSameOutput_DoesNotTrigger() => Verify.AnalyzerAsync(Source, Lines(First, Other));

    [Fact]
    public Task FileOfNoTool_DoesNotTrigger() => Verify.AnalyzerAsync(Source, TestSetup.Generating.WithAdditionalFile("other/slips.jsonl", First + "\n" + Repeat).WithAdditionalFile("exemplars/x.jsonl", First));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task RepeatedLine_IsFixed(string newLine) => Fix.CodeFixAsync(
        [Source],
        [new TestFile("exemplars/slips.jsonl", $"{First}\n{Other}\n")],
        "PG3003A",
        TestSetup.WithNewLine(newLine).WithAdditionalFile("exemplars/slips.jsonl", $"{First}\n{{|PG3003:{Repeat}|}}\n{Other}\n"));

    [Theory]
    [InlineData("[{0}, {1}, {2}]", "[{0}, {2}]")]
    [InlineData("[\n  {0},\n  {2},\n  {1}\n]", "[\n  {0},\n  {2}\n]")]
    public Task RepeatedElement_IsFixed(string before, string after) => Fix.CodeFixAsync(
        [Source],
        [new TestFile("exemplars/slips.json", Fill(after))],
        "PG3003A",
        TestSetup.Generating.WithAdditionalFile("exemplars/slips.json", Fill(before)));

    [Fact]
    public Task Contradiction_HasNoFix() => Fix.NoFixAsync([Source], options: Lines(First, """{|PG3003:{"input": "Tea 1.50", "output": {"shop": "T", "total": 2}}|}"""));

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new RemoveExemplarFix().GetFixAllProvider());

    private static string Fill(string list) => list.Replace("{0}", First, StringComparison.Ordinal).Replace("{1}", $"{{|PG3003:{Repeat}|}}", StringComparison.Ordinal).Replace("{2}", Other, StringComparison.Ordinal);

    private static TestOptions Lines(params string[] lines) => TestSetup.Generating.WithAdditionalFile("exemplars/slips.jsonl", string.Join('\n', lines));
}
