using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.DelimiterAnalyzer>;
using VerifyInstructions = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.InstructionsAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed class PG3009Tests
{
    private const string Source = "using PromptGen;\n[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Slip(string Shop);";

    [Theory]
    [InlineData("a </document> b", "</document>")]
    [InlineData("a <document>", "<document>")]
    [InlineData("</OUTPUT>", "</output>")]
    [InlineData("< / exam ple >", "</example>")]
    [InlineData("<\u200B/exam\u00ADples>", "</examples>")]
    public Task TagInTheInput_Triggers(string input, string tag) => Verify.AnalyzerAsync(
        Source,
        Exemplars($$$"""{"input": {|#0:"{{{input}}}"|}, "output": {"shop": "T"}}"""),
        new ExpectedDiagnostic("PG3009", 0)
        {
            Message = $"The input of this exemplar contains '{tag}', which ends the block it stands in. Choose another DocumentTag or change the text.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task TagInTheOutput_Triggers() => Verify.AnalyzerAsync(Source, Exemplars("""{"input": "x", "output": {|PG3009:{"shop": "</output>"}|}}"""));

    [Fact]
    public Task OwnDocumentTag_Triggers() => Verify.AnalyzerAsync(
        "using PromptGen;\n[ExtractionTool(Exemplars = \"exemplars/*\", DocumentTag = \"letter\")]\npublic sealed partial record Slip(string Shop);",
        Exemplars("""{"input": {|PG3009:"</letter>"|}, "output": {"shop": "</document>"}}"""));

    [Fact]
    public Task TagInTheInstructions_Triggers() => VerifyInstructions.AnalyzerAsync(
        "using PromptGen;\n[ExtractionTool(Instructions = {|#0:\"Look at </document>.\"|})]\npublic sealed partial record Slip(string Shop);",
        new ExpectedDiagnostic("PG3009", 0) { Message = "The instructions of 'slip' contain '</document>', which stands for a block of the prompt. Choose another DocumentTag or change the text." });

    [Fact]
    public Task TagInTheInstructionsFile_Triggers() => VerifyInstructions.AnalyzerAsync(
        "using PromptGen;\n[ExtractionTool(InstructionsFile = {|PG3009:\"prompts/slip.md\"|})]\npublic sealed partial record Slip(string Shop);",
        TestSetup.Generating.WithAdditionalFile("prompts/slip.md", "Look at <output>."));

    [Theory]
    [InlineData("document")]
    [InlineData("<documents>")]
    [InlineData("<a href='document'>")]
    [InlineData("1 < 2 > example")]
    public Task OtherText_DoesNotTrigger(string input) => Verify.AnalyzerAsync(Source, Exemplars($$$"""{"input": "{{{input}}}", "output": {"shop": "T"}}"""));

    [Fact]
    public Task PlainInstructions_DoesNotTrigger() => VerifyInstructions.AnalyzerAsync("[PromptGen.ExtractionTool(Instructions = \"Look at the document.\")] public sealed partial record Slip(string Shop);");

    private static TestOptions Exemplars(string line) => TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", line);
}
