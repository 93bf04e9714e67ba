using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

public sealed class PG1016Tests
{
    private const string Head = "using PromptGen;\n\n";

    [Theory]
    [InlineData("de", "de-DE")]
    [InlineData("de_de", "de-DE")]
    [InlineData("en-ZA", "en-AU")]
    [InlineData("", "de-DE")]
    [InlineData("Klingon", "de-DE")]
    public Task UnknownCultureOfAMember_Triggers(string name, string suggestion) => Verify.AnalyzerAsync(
        Head + $"[ExtractionTool]\npublic sealed partial record Invoice([property: {{|#0:Culture(\"{name}\")|}}] decimal Total);",
        new ExpectedDiagnostic("PG1016", 0)
        {
            Message = $"'{name}' is no culture of PromptGen's table, so it does not say how numbers and dates are written. Name language and region, such as '{suggestion}'.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task UnknownCultureOfATypeItsBaseAndANestedType_Triggers() => Verify.AnalyzerAsync(
        Head + """
        [{|PG1016:Culture("xx")|}]
        public abstract record Paper(decimal Sum);

        [ExtractionTool]
        public sealed partial record Invoice(decimal Sum, Line First) : Paper(Sum);

        [{|PG1016:Culture("yy")|}]
        public sealed record Line(int Count);
        """);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("DE-de")]
    [InlineData("zh-TW")]
    public Task KnownCulture_DoesNotTrigger(string name) => Verify.AnalyzerAsync(
        Head + $"[Culture(\"{name}\")]\n[ExtractionTool]\npublic sealed partial record Invoice([Culture(\"en-US\")] System.DateOnly Due, decimal Total, string Name);",
        TestSetup.Generating);

    [Fact]
    public Task CultureOfATypeWithoutTool_DoesNotTrigger() => Verify.AnalyzerAsync(
        Head + "[Culture(\"xx\")]\npublic sealed record Invoice([property: Culture(\"yy\")] decimal Total);");
}
