using Microsoft.CodeAnalysis;
using PromptGen.Generators;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarFileAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

/// <summary>Documents in files of their own, instructions in a file, and JSON that is nearly JSON.</summary>
public sealed class ExemplarInputFileTests
{
    private const string Source = "using PromptGen;\n[ExtractionTool(Exemplars = \"exemplars/*.json*\")]\npublic sealed partial record Slip(string Shop);";

    [Fact]
    public Task InputFileThatIsThere_DoesNotTrigger() => Verify.AnalyzerAsync(Source, TestSetup.Generating
        .WithAdditionalFile("exemplars/a.jsonl", """{"inputFile": "documents/one.txt", "output": {"shop": "T"}}""")
        .WithAdditionalFile("exemplars/documents/one.txt", "Tea"));

    [Fact]
    public Task MissingInputFile_TriggersAtItsName() => Verify.AnalyzerAsync(
        Source,
        TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", """{"inputFile": {|#0:"../one.txt"|}, "output": {"shop": "T"}}"""),
        new ExpectedDiagnostic("PG3001", 0) { Message = "Input file 'one.txt' is not an AdditionalFile. Add <AdditionalFiles Include=\"one.txt\" /> to the project.", Severity = DiagnosticSeverity.Error });

    [Fact]
    public void InputFile_IsTheDocumentOfTheExemplar()
    {
        GeneratorRun run = GeneratorVerifier<ExtractionToolGenerator>.Run(Source, TestOptions.Default
            .WithAdditionalFile("exemplars/b.jsonl", """{"input": "Cake", "output": {"shop": "C"}}""")
            .WithAdditionalFile("exemplars/a.jsonl", """{"inputFile": "one.txt", "output": {"shop": "T"}}""")
            .WithAdditionalFile(TestFile.Literal("exemplars/one.txt", "Tea\r\n1.50")));
        string prefix = run.Sources.Values.Single(static source => source.Contains("ExemplarCount", StringComparison.Ordinal));

        Assert.Contains("ExemplarCount => 2;", prefix, StringComparison.Ordinal);
        Assert.True(prefix.IndexOf(@"Tea\\n1.50", StringComparison.Ordinal) < prefix.IndexOf("Cake", StringComparison.Ordinal), prefix);
    }

    [Fact]
    public Task MissingInstructionsFile_Triggers() => Verify.AnalyzerAsync(
        "using PromptGen;\n[ExtractionTool(InstructionsFile = {|#0:\"prompts/slips.md\"|})]\npublic sealed partial record Slip(string Shop);",
        TestSetup.Generating.WithAdditionalFile("prompts/slip.md", "x"),
        new ExpectedDiagnostic("PG3001", 0) { Message = "Instructions file 'prompts/slips.md' is not an AdditionalFile, the nearest is 'prompts/slip.md'. Add <AdditionalFiles Include=\"prompts/slips.md\" /> to the project." });

    [Theory]
    [InlineData("""{"input": "x", "output": {"shop": "T"{|#0:,|}}}""", "The exemplar is not valid JSON: a comma stands before '}'. Remove the comma.")]
    [InlineData("""{"input": "x", "output": {"shop": [1 {|#0:,|} ]}}""", "The exemplar is not valid JSON: a comma stands before ']'. Remove the comma.")]
    [InlineData("""{"input": "x", {|#0:/|}/ comment""", "The exemplar is not valid JSON: a comment stands where a property name in double quotes is expected, and JSON has no comments. Remove the comment.")]
    public Task NearlyJson_TriggersAtTheCharacter(string line, string message) => Verify.AnalyzerAsync(
        Source, TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", line), new ExpectedDiagnostic("PG3002", 0) { Message = message });
}
