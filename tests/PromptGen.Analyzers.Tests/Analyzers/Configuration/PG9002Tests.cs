using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Configuration.ModelDataAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Configuration;

public sealed class PG9002Tests
{
    private const string Source = "class C { }";

    [Theory]
    [InlineData("{\n  {|#0:asOf|} }", "The root of the model data file is not valid JSON: 'a' stands where a property name in double quotes is expected.", 1)]
    [InlineData("{|#0:{|}\"models\": []}", "The root of the model data file has no \"asOf\" date.", 0)]
    [InlineData("{\"asOf\": \"2027-01-01\", \"models\": [\n {\"id\": \"claude-sonnet-5\", \"minCacheableTokens\": {|#0:-512|}}]}", "/models/0/minCacheableTokens of the model data file is negative.", 0)]
    [InlineData("{\"asOf\": \"2027-01-01\", \"models\": [{\"id\": \"a\", \"forcedToolChoice\": {|#0:\"never\"|}}]}", "/models/0/forcedToolChoice of the model data file is not yes, no, unknown or null.", 0)]
    public Task Defect_TriggersAtItsPlace(string text, string problem, int syntax) => Verify.AnalyzerAsync(
        Source,
        TestOptions.Default.WithAdditionalFile("promptgen.models.json", syntax == 1 ? text.Replace("{|#0:asOf|}", "{|#0:a|}sOf", StringComparison.Ordinal) : text),
        new ExpectedDiagnostic("PG9002", 0)
        {
            Message = problem[..^1] + ". The built-in table of 2026-11-20 is used for this model, so correct the entry.",
            Severity = DiagnosticSeverity.Warning,
        });

    [Fact]
    public Task FileOfTheOption_Triggers() => Verify.AnalyzerAsync(
        Source,
        TestOptions.Default.WithGlobalConfig("promptgen.model_data", "eng/models.json").WithAdditionalFile("eng/models.json", "{\"asOf\" {|PG9002:1|}}").WithAdditionalFile("promptgen.models.json", "{"));

    [Theory]
    [InlineData("promptgen.models.json", """{"asOf": "2027-01-01", "models": [{"id": "a", "later": {"x": 1}}]}""")]
    [InlineData("my.promptgen.models.json", "{")]
    [InlineData("models.json", "{")]
    public Task ValidOrOtherFile_DoesNotTrigger(string path, string text) => Verify.AnalyzerAsync(Source, TestOptions.Default.WithAdditionalFile(path, text));
}
