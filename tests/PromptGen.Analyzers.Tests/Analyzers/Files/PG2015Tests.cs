using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Analyzers.Files;
using PromptGen.Generators.Reading;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Files.LockAnalyzer, PromptGen.CodeFixes.UpdateLockFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.LockAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed class PG2015Tests
{
    private const string Old = "using PromptGen;\n[ExtractionTool(\"record_slip\", Description = \"Slips.\", Exemplars = \"exemplars/*\")]\npublic sealed partial record Slip(string Shop);";

    private const string Exemplar = """{"input": "Tea", "output": {"shop": "T"}}""";

    private static readonly Lazy<Task<string>> s_lock = new(static () => LockTextAsync(Old, Exemplar));

    [Fact]
    public async Task SamePrefix_DoesNotTrigger() => await Verify.AnalyzerAsync(Old, await OptionsAsync(Exemplar));

    [Fact]
    public async Task OtherFormOfTheFile_DoesNotTrigger() => await Verify.AnalyzerAsync(Old, Options((await s_lock.Value).Replace("\n", "\r\n", StringComparison.Ordinal).Replace("  ", "\t", StringComparison.Ordinal), Exemplar));

    [Fact]
    public async Task OtherExemplar_TriggersForSystem() => await Verify.AnalyzerAsync(
        Marked(Old),
        (await OptionsAsync("""{"input": "Tea!", "output": {"shop": "T"}}""")).WithGlobalConfig("promptgen.models", "claude-haiku-4-5"),
        new ExpectedDiagnostic("PG2015", 0) { Severity = DiagnosticSeverity.Info, AdditionalMarks = [1] });

    [Theory]
    [InlineData("Description = \"Slips.\"", "Description = \"Slips of paper.\"", "tools (schema: wording only)")]
    [InlineData("string Shop)", "string Shop, string? Note)", "tools (schema: additive)")]
    [InlineData("string Shop)", "string Shop, string Note)", "tools (schema: breaking)")]
    [InlineData("string Shop)", "int Shop)", "tools (schema: breaking)")]
    [InlineData("Description =", "Instructions = \"New.\", Description =", "system (not the exemplars)")]
    public async Task OtherSource_TriggersForItsPart(string before, string after, string part)
    {
        string text = await s_lock.Value;
        string source = Old.Replace(before, after, StringComparison.Ordinal);
        string cost = "(" + string.Join(" to ", await TokensAsync(source)) + " tokens)";
        await Verify.AnalyzerAsync(
            Marked(source),
            Options(text, Exemplar),
            new ExpectedDiagnostic("PG2015", 0) { Message = $"The {part} of 'record_slip' changed since promptgen.lock.json, so every live cache entry starts cold {cost}. Update the lock file if the change is meant.", AdditionalMarks = [1] });
    }

    [Fact]
    public async Task VerifyMode_TriggersError() => await Verify.AnalyzerAsync(
        Marked(Old.Replace("Slips.", "Papers.", StringComparison.Ordinal)),
        (await OptionsAsync(Exemplar)).WithProperty("PromptGenLock", "Verify"),
        new ExpectedDiagnostic("PG2015", 0) { Severity = DiagnosticSeverity.Error, AdditionalMarks = [1] });

    [Fact]
    public async Task ToolThatIsNotInTheFile_TriggersBesideAnother() => await Verify.AnalyzerAsync(
        Old + "\n[{|#0:ExtractionTool|}]\npublic sealed partial record Other(string Shop);",
        await OptionsAsync(Exemplar),
        new ExpectedDiagnostic("PG2015", 0) { Message = "'other' is not in promptgen.lock.json, so nobody sees when its prefix moves. Update the lock file." });

    [Fact]
    public Task FileWithoutEntries_DoesNotTrigger() => Verify.AnalyzerAsync(Old, Options("{}", Exemplar));

    [Fact]
    public Task NoFile_DoesNotTrigger() => Verify.AnalyzerAsync(Old, TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", Exemplar));

    [Fact]
    public async Task Entry_IsFixed()
    {
        string source = Old.Replace("string Shop)", "string Shop, string Note)", StringComparison.Ordinal);
        string[] old = (await s_lock.Value).Split('\n');
        string[] wanted = (await LockTextAsync(source, Exemplar)).Replace("\"1.0.0\"", "\"2.0.0\"", StringComparison.Ordinal).Split('\n');
        Assert.NotEqual(old, wanted);

        await Fix.CodeFixAsync(
            [source.Replace("[ExtractionTool(\"record_slip\", Description = \"Slips.\", Exemplars = \"exemplars/*\")]", "[{|PG2015:ExtractionTool(\"record_slip\", Description = \"Slips.\", Exemplars = \"exemplars/*\")|}]", StringComparison.Ordinal)],
            [new TestFile("Test0.cs", source), TestFile.Literal("promptgen.lock.json", string.Join('\n', wanted))],
            "PG2015A",
            TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", Exemplar).WithAdditionalFile(TestFile.Literal("promptgen.lock.json", string.Join('\n', old))));
    }

    private static string Marked(string source)
    {
        int start = source.IndexOf("ExtractionTool(", StringComparison.Ordinal);
        int end = source.IndexOf(")]", StringComparison.Ordinal) + 1;
        return source[..start] + "{|#0:" + source[start..end] + "|}" + source[end..];
    }

    private static async Task<TestOptions> OptionsAsync(string exemplar) => Options(await s_lock.Value, exemplar);

    private static TestOptions Options(string text, string exemplar) => TestSetup.Generating
        .WithAdditionalFile("exemplars/a.jsonl", exemplar)
        .WithAdditionalFile("promptgen.lock.json", text.Replace("\"record_slip\"", "{|#1:\"record_slip\"|}", StringComparison.Ordinal));

    private static async Task<string[]> TokensAsync(string source)
    {
        JsonElement tokens = JsonElement.Parse(await LockTextAsync(source, Exemplar)).GetProperty("tools").GetProperty("record_slip").GetProperty("tokens");
        return [tokens.GetProperty("least").GetRawText(), tokens.GetProperty("most").GetRawText()];
    }

    /// <summary>What the fix would write into a lock file with an entry of some other tool, without that entry.</summary>
    private static async Task<string> LockTextAsync(string source, string exemplar)
    {
        const string Other = """{"tools": {"zzz": {"schemaVersion": "1.0.0", "fingerprint": "", "tools": "", "system": "", "exemplars": "", "structure": "", "shape": {}}}}""";
        TestOptions options = TestSetup.Generating.WithAdditionalFile("exemplars/a.jsonl", exemplar).WithAdditionalFile(TestFile.Literal("promptgen.lock.json", Other));
        TestProject project = TestProject.Create([source], options);
        ImmutableArray<Diagnostic> found = await AnalyzerRun.DiagnosticsAsync(new LockAnalyzer(), project.Compilation, project.AnalyzerOptions, options, TestContext.Current.CancellationToken);
        string text = Assert.Single(found).Properties[FindingProperties.Suggestion]!;
        int end = text.IndexOf(",\n    \"zzz\"", StringComparison.Ordinal);
        return text[..end] + "\n  }\n}\n";
    }
}
