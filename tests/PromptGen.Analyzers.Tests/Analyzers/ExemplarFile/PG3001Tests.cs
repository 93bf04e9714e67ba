using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Files.ExemplarFileAnalyzer, PromptGen.CodeFixes.UseNearestFileFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarFileAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ExemplarFile;

public sealed class PG3001Tests
{
    private static readonly TestOptions s_withFile = TestSetup.Generating.WithAdditionalFile("exemplars/invoices.jsonl", "");

    [Theory]
    [InlineData("gold/x.json")]
    [InlineData("")]
    [InlineData("*.jsonl")]
    public Task PathWithoutFile_Triggers(string path) => Verify.AnalyzerAsync(
        Source($"{{|#0:\"{path}\"|}}"),
        s_withFile,
        new ExpectedDiagnostic("PG3001", 0)
        {
            Message = $"Exemplar file '{path}' is not an AdditionalFile. Add <AdditionalFiles Include=\"{path}\" /> to the project.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task MisspelledPath_TriggersWithTheNearest() => Verify.AnalyzerAsync(
        Source("{|#0:\"exemplar/invoice.jsonl\"|}"),
        s_withFile.WithAdditionalFile("exemplars/receipts.jsonl", "").WithAdditionalFile("exemplars/invoice.jsonl.txt", ""),
        new ExpectedDiagnostic("PG3001", 0)
        {
            Message = "Exemplar file 'exemplar/invoice.jsonl' is not an AdditionalFile, the nearest is 'exemplars/invoices.jsonl'. "
                + "Add <AdditionalFiles Include=\"exemplar/invoice.jsonl\" /> to the project.",
        });

    [Fact]
    public Task NoFilesAtAll_Triggers() => Verify.AnalyzerAsync(Source("{|PG3001:\"exemplars/invoices.jsonl\"|}"));

    [Fact]
    public Task ConstantPath_TriggersAtTheArgument() => Verify.AnalyzerAsync(Source("{|PG3001:Files.Path|}") + "\nstatic class Files { public const string Path = \"a.json\"; }");

    [Theory]
    [InlineData("exemplars/invoices.jsonl")]
    [InlineData("./exemplars/invoices.jsonl")]
    [InlineData("Exemplars/Invoices.jsonl")]
    [InlineData("exemplars\\\\invoices.jsonl")]
    [InlineData("exemplars/*.jsonl")]
    [InlineData("**/*.jsonl")]
    [InlineData("exemplars/invoice?.*")]
    public Task PathOrGlobWithAMatch_DoesNotTrigger(string path) => Verify.AnalyzerAsync(Source($"\"{path}\""), s_withFile);

    [Fact]
    public Task ToolWithoutExemplars_DoesNotTrigger() => Verify.AnalyzerAsync("[PromptGen.ExtractionTool(Exemplars = null)] public sealed partial record Invoice(string Number);");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Path_IsFixed(string newLine) => Fix.CodeFixAsync(
        Source("{|PG3001:\"exemplar/invoice.jsonl\"|}"),
        Source("\"exemplars/invoices.jsonl\""),
        "PG3001A",
        s_withFile with { NewLine = newLine });

    [Theory]
    [InlineData("{|PG3001:\"something/else.json\"|}")]
    [InlineData("{|PG3001:Files.Path|}")]
    public Task FarPathOrConstant_HasNoFix(string argument) => Fix.NoFixAsync(
        [Source(argument) + "\nstatic class Files { public const string Path = \"exemplar/invoice.jsonl\"; }"],
        options: s_withFile);

    [Fact]
    public void FixAll_IsNotOffered() => Assert.Null(new UseNearestFileFix().GetFixAllProvider());

    private static string Source(string argument) =>
        $"using PromptGen;\n\n[ExtractionTool(\n    \"record_invoice\",\n    Exemplars = {argument})]\npublic sealed partial record Invoice(string Number);";
}
