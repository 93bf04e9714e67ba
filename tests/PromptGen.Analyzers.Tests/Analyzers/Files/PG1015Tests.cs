using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Files.SchemaFileAnalyzer, PromptGen.CodeFixes.UpdateSchemaFileFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.SchemaFileAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed class PG1015Tests
{
    private const string Source = "using PromptGen;\n[ExtractionTool(\"record_slip\")]\npublic sealed partial record Slip(string Shop);";

    private const string Schema = """{"type": "object", "properties": {"shop": {"type": "string"}}, "required": ["shop"], "additionalProperties": false}""";

    [Fact]
    public Task OtherType_Triggers() => Verify.AnalyzerAsync(
        Source,
        File(Schema.Replace("\"string\"", "{|#0:\"integer\"|}", StringComparison.Ordinal)),
        new ExpectedDiagnostic("PG1015", 0)
        {
            Message = "slip.schema.json differs from the schema of 'Slip' at /properties/shop/type. Apply the fix or build with schema output on.",
            Severity = DiagnosticSeverity.Info,
        });

    [Theory]
    [InlineData("""{"type": "object", "properties": {|#0:{}|}, "required": ["shop"], "additionalProperties": false}""")]
    [InlineData("""{"type": "object", "properties": {"shop": {"type": "string"}}, "required": {|#0:[]|}, "additionalProperties": false}""")]
    [InlineData("""{"type": "object", "properties": {"shop": {"type": "string"}}, "required": ["shop"], "additionalProperties": false, "title": {|#0:"x"|}}""")]
    [InlineData("""{"type": {|#0:n|}one}""")]
    public Task OtherSchema_TriggersAtTheFirstDifference(string text) => Verify.AnalyzerAsync(Source, File(text), new ExpectedDiagnostic("PG1015", 0));

    [Fact]
    public Task FileOfTheStrictDialect_TriggersForThatDialect() => Verify.AnalyzerAsync(
        "using PromptGen;\nusing System.ComponentModel.DataAnnotations;\n[ExtractionTool(\"record_slip\")]\npublic sealed partial record Slip([property: Range(0, 9)] int Count);",
        TestSetup.Generating.WithAdditionalFile(new TestFile("slip.anthropic-strict.schema.json", """{"type": "object", "properties": {|#0:{}|}, "required": ["count"], "additionalProperties": false}""").WithMetadata("PromptGenSchema", "record_slip")),
        new ExpectedDiagnostic("PG1015", 0));

    [Theory]
    [InlineData(Schema)]
    [InlineData("""{ "additionalProperties": false,"required":["shop"], "properties":{ "shop" : {"type":"string"} },"type":"object" }""")]
    public Task SameSchema_DoesNotTrigger(string text) => Verify.AnalyzerAsync(Source, File(text));

    [Fact]
    public Task FileWithoutMetadata_DoesNotTrigger() => Verify.AnalyzerAsync(Source, TestSetup.Generating.WithAdditionalFile("slip.schema.json", "{}"));

    [Fact]
    public Task FileOfNoTool_DoesNotTrigger() => Verify.AnalyzerAsync(Source, File("{}", "record_other"));

    [Fact]
    public Task File_IsFixed() => Fix.CodeFixAsync(
        [Source],
        [new TestFile("slip.schema.json", "{\n  \"type\": \"object\",\n  \"properties\": {\n    \"shop\": {\n      \"type\": \"string\"\n    }\n  },\n  \"required\": [\"shop\"],\n  \"additionalProperties\": false\n}\n")],
        "PG1015A",
        File("{|PG1015:{}|}\n"));

    private static TestOptions File(string text, string tool = "record_slip") =>
        TestSetup.Generating.WithAdditionalFile(new TestFile("slip.schema.json", text).WithMetadata("PromptGenSchema", tool));
}
