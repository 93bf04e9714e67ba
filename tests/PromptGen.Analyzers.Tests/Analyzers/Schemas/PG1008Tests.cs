using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.SchemaSizeAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Schemas;

public sealed class PG1008Tests
{
    private const string Head = "using System.Collections.Generic;\nusing PromptGen;\n\n[ExtractionTool] public sealed partial record ";

    [Theory]
    [InlineData(5001, "properties", 5000)]
    public Task TooManyProperties_Trigger(int count, string unit, int limit) => Verify.AnalyzerAsync(
        Head + "{|#0:Form|}(" + Members(count) + ");", TestOptions.Default.WithGlobalConfig("promptgen.max_members", "6000"), Expected(count, unit, limit));

    [Fact]
    public Task TooManyLevels_Trigger() => Verify.AnalyzerAsync(
        Head + "{|#0:Form|}(L2 X);\n" + string.Join("\n", Enumerable.Range(2, 9).Select(static i => $"public record L{i}(L{i + 1} X);")) + "\npublic record L11(int X);", Expected(11, "levels", 10));

    [Fact]
    public Task TooManyEnumValues_Trigger() => Verify.AnalyzerAsync(
        Head + "{|#0:Form|}(A A, B B);\n" + Enum("A", 600, "V") + Enum("B", 401, "V"), Expected(1001, "enum values", 1000));

    [Fact]
    public Task LongEnum_Triggers() => Verify.AnalyzerAsync(
        Head + "{|#0:Form|}(A A);\n" + Enum("A", 251, new string('v', 57)), Expected(251 * 60, "characters in an enum of 251 values", 15000)); // each name has 57 letters and 3 digits

    [Fact]
    public Task ManyProperties_TriggersInfo() => Verify.AnalyzerAsync(
        Head + "{|#0:Form|}(Part Part, " + Members(56) + ");\npublic record Part(int A, int B, int C, int D);",
        new ExpectedDiagnostic("PG1008", 0)
        {
            Message = "The schema of 'form' has 61 properties and promptgen.max_properties accepts 60. Split the tool or shorten the enum.",
            Severity = DiagnosticSeverity.Info,
        });

    [Theory]
    [InlineData("Form(Part A, Part B, List<Part> C, L3 D);\npublic record Part(int A, int B, int C, int D);\npublic record L3(L4 X);\npublic record L4(List<List<L7>> X);\npublic record L7(L8 X);\npublic record L8(L9 X);\npublic record L9(int[] X);")]
    [InlineData("Form(List<Form> Children, Form? Parent);")]
    public Task SchemaWithinTheLimits_DoesNotTrigger(string type) => Verify.AnalyzerAsync(Head + type);

    [Fact]
    public Task EnumAtItsLimit_DoesNotTrigger() => Verify.AnalyzerAsync(Head + "Form(A A, B B);\n" + Enum("A", 250, new string('v', 90)) + Enum("B", 300, new string('v', 40)));

    [Fact]
    public Task OtherProviders_DoesNotTrigger() => Verify.AnalyzerAsync(
        Head + "Form(A A, B B);\n" + Enum("A", 600, "V") + Enum("B", 401, "V"), TestOptions.Default.WithEditorConfig("promptgen.providers", "anthropic"));

    [Theory]
    [InlineData("2", true)]
    [InlineData("3", false)]
    [InlineData("", false)]
    [InlineData("-1", false)]
    public Task OwnLimit_DecidesWhatTriggers(string limit, bool triggers) => Verify.AnalyzerAsync(
        Head + $"{(triggers ? "{|PG1008:Form|}" : "Form")}(int A, int B, int C);", TestOptions.Default.WithEditorConfig("promptgen.max_properties", limit));

    private static ExpectedDiagnostic Expected(int count, string unit, int limit) => new("PG1008", 0)
    {
        Message = $"The schema of 'form' has {count} {unit} and OpenAI strict mode accepts {limit}. Split the tool or shorten the enum.",
        Severity = DiagnosticSeverity.Warning,
    };

    private static string Members(int count) => string.Join(", ", Enumerable.Range(0, count).Select(static i => $"int M{i}"));

    private static string Enum(string name, int count, string start) => $"public enum {name} {{ {string.Join(", ", Enumerable.Range(0, count).Select(i => $"{start}{i:D3}"))} }}\n";
}
