using Microsoft.CodeAnalysis;
using PromptGen.CodeFixes;
using PromptGen.Testing;
using Fix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Schemas.EnumAnalyzer, PromptGen.CodeFixes.ReadEnumByNameFix>;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Schemas.EnumAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Schemas;

public sealed class PG1012Tests
{
    private const string Head = "using System;\nusing System.Collections.Generic;\nusing System.Text.Json;\nusing System.Text.Json.Serialization;\nusing PromptGen;\n\n[ExtractionTool] public sealed partial record Invoice(Kind Kind);\n";
    private const string Context = "\n[JsonSerializable(typeof(Invoice))] public partial class Context : JsonSerializerContext { public Context() : base(null) { } protected override JsonSerializerOptions? GeneratedSerializerOptions => null; public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null; }";

    [Theory]
    [InlineData("[Flags] public enum {|#0:Kind|} { None = 0, A = 1, B = 2 }", "is [Flags]", "Use a list of values of an enum without it")]
    [InlineData("public enum {|#0:Kind|} { Open, Started = 0, Closed }", "has two names for Open", "Remove 'Started'")]
    [InlineData("public enum {|#0:Kind|} { Kg, KG }", "has names that differ only in case", "Give 'KG' another [JsonStringEnumMemberName]")]
    [InlineData("public enum {|#0:Kind|} { A, [JsonStringEnumMemberName(\"a\")] B }", "has names that differ only in case", "Give 'B' another [JsonStringEnumMemberName]")]
    [InlineData("public enum {|#0:Kind|} { }", "has no members", "Add the values that a document can have")]
    public Task EnumThatCannotBeReadBack_Triggers(string type, string cause, string remedy) => Verify.AnalyzerAsync(
        Head + type,
        new ExpectedDiagnostic("PG1012", 0) { Message = $"Enum 'Kind' {cause}, so an answer cannot be read back. {remedy}.", Severity = DiagnosticSeverity.Warning });

    [Fact]
    public Task EnumOfAnotherAssembly_TriggersAtTheMember() => Verify.AnalyzerAsync(
        "using PromptGen;\n[ExtractionTool] public sealed partial record Invoice(System.Collections.Generic.List<System.IO.FileAttributes> {|#0:Attributes|});",
        new ExpectedDiagnostic("PG1012", 0) { Message = "Enum 'FileAttributes' is [Flags], so an answer cannot be read back. Use a list of values of an enum without it." });

    [Fact]
    public Task EnumThatAContextReads_Triggers() => Verify.AnalyzerAsync(
        Head + "public enum {|#0:Kind|} { A, B }" + Context,
        new ExpectedDiagnostic("PG1012", 0) { Message = "Enum 'Kind' is written as numbers, so an answer cannot be read back. Add [JsonConverter(typeof(JsonStringEnumConverter<Kind>))]." });

    [Theory]
    [InlineData("public enum Kind { A, B = 5, C = -1 }")]
    [InlineData("public enum Kind { [JsonStringEnumMemberName(\"kilogram\")] Kg, KG }")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter<Kind>))] public enum Kind { A, B }" + Context)]
    [InlineData("public enum Kind { A, B }\npublic record Ignored { [JsonIgnore] public Odd Odd { get; set; } }\n[Flags] public enum Odd { A }")]
    public Task EnumThatRoundTrips_DoesNotTrigger(string type) => Verify.AnalyzerAsync(Head + type);

    [Fact]
    public Task ContextWithNames_DoesNotTrigger() => Verify.AnalyzerAsync(
        Head + "public enum Kind { A, B }" + Context.Replace("[JsonSerializable", "[JsonSourceGenerationOptions(UseStringEnumConverter = true), JsonSerializable", StringComparison.Ordinal));

    [Fact]
    public Task ContextOfAnotherType_DoesNotTrigger() => Verify.AnalyzerAsync(Head + "public enum Kind { A, B }" + Context.Replace("typeof(Invoice)", "typeof(Other)", StringComparison.Ordinal) + "\npublic record Other(int X);");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task EnumThatAContextReads_IsFixed(string newLine) => Fix.CodeFixAsync(
        Head + "/// <summary>A kind.</summary>\npublic enum {|PG1012:Kind|}\n{\n    A,\n}" + Context,
        Head + "/// <summary>A kind.</summary>\n[JsonConverter(typeof(JsonStringEnumConverter<Kind>))] public enum Kind\n{\n    A,\n}" + Context,
        ReadEnumByNameFix.EquivalenceKey,
        TestSetup.WithNewLine(newLine));

    [Fact]
    public Task All_AreFixed() => Fix.FixAllAsync(
        Head.Replace("Kind Kind", "Kind Kind, Shade Shade", StringComparison.Ordinal) + "public enum {|PG1012:Kind|} { A }\npublic enum {|PG1012:Shade|} { A }" + Context,
        Head.Replace("Kind Kind", "Kind Kind, Shade Shade", StringComparison.Ordinal) + "[JsonConverter(typeof(JsonStringEnumConverter<Kind>))] public enum Kind { A }\n[JsonConverter(typeof(JsonStringEnumConverter<Shade>))] public enum Shade { A }" + Context,
        ReadEnumByNameFix.EquivalenceKey,
        TestSetup.Generating);

    [Theory]
    [InlineData("[Flags] public enum {|PG1012:Kind|} { A }")]
    [InlineData("public enum {|PG1012:Kind|} { Kg, KG }")]
    public Task OtherCauses_HaveNoFix(string type) => Fix.NoFixAsync(Head + type);
}
