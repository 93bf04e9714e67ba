using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Files.EvaluationLeakAnalyzer, PromptGen.CodeFixes.RemoveExemplarFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.EvaluationLeakAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed class PG3004Tests
{
    private const string Source = "using PromptGen;\n[ExtractionTool(Exemplars = \"exemplars/*\")]\npublic sealed partial record Slip(string Shop);";

    private const string Words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

    [Fact]
    public Task SameInput_Triggers() => Verify.AnalyzerAsync(
        Source,
        With("{|#0:" + Exemplar("Tea  1.50") + "|}", Exemplar("Cake"), Exemplar("Tea 1.50")),
        new ExpectedDiagnostic("PG3004", 0)
        {
            Message = "This exemplar also stands in the evaluation set at gold/slips.jsonl:2, so the score is too high. Remove it from the exemplars.",
            Severity = DiagnosticSeverity.Warning,
        });

    /// <summary>Twenty words have 13 runs of eight. Another last word spoils one: 12 shared of 14 is 0.86; another tenth word from the end spoils eight.</summary>
    [Fact]
    public Task NearlySameInput_TriggersInfo() => Verify.AnalyzerAsync(
        Source,
        With("{|#0:" + Exemplar(Words) + "|}", Exemplar(Words.Replace("twenty", "score", StringComparison.Ordinal))),
        new ExpectedDiagnostic("PG3004", 0) { Severity = DiagnosticSeverity.Info });

    [Fact]
    public Task LessAlikeInput_DoesNotTrigger() => Verify.AnalyzerAsync(Source, With(Exemplar(Words), Exemplar(Words.Replace("eleven", "11", StringComparison.Ordinal))));

    [Fact]
    public Task ShortTexts_DoesNotTrigger() => Verify.AnalyzerAsync(Source, With(Exemplar("one two three four five six seven"), Exemplar("one two three four five six eight")));

    [Fact]
    public Task FileThatIsNoEvaluationSet_DoesNotTrigger() => Verify.AnalyzerAsync(
        Source,
        TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", Exemplar("Tea 1.50")).WithAdditionalFile("gold/slips.jsonl", Exemplar("Tea 1.50")));

    [Fact]
    public Task Exemplar_IsFixed() => Fix.CodeFixAsync(
        [Source],
        [new TestFile("exemplars/a.jsonl", Exemplar("Cake") + "\n")],
        "PG3004A",
        With(Exemplar("Cake") + "\n{|PG3004:" + Exemplar("Tea 1.50") + "|}\n", Exemplar("Tea 1.50")));

    private static string Exemplar(string input) => $$$"""{"input": "{{{input}}}", "output": {"shop": "T"}}""";

    private static TestOptions With(string exemplars, params string[] evaluation) => TestSetup.Generating
        .WithAdditionalFile("exemplars/a.jsonl", exemplars)
        .WithAdditionalFile(new TestFile("gold/slips.jsonl", string.Join('\n', evaluation)).WithMetadata("PromptGenEval", "true"));
}
