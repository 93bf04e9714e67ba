using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.ToolDeclarationAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ToolDeclaration;

/// <summary>Base types with declared derived types, as tools and as members.</summary>
public sealed class UnionDeclarationTests
{
    private const string Head = "using System.Text.Json.Serialization;\nusing PromptGen;\n\n";

    [Theory]
    [InlineData("[ExtractionTool, JsonDerivedType(typeof(Dot), \"dot\")] public abstract partial record Shape;\npublic sealed record Dot(int X) : Shape;")]
    [InlineData("[ExtractionTool, JsonDerivedType(typeof(Shape), \"shape\"), JsonDerivedType(typeof(Dot), \"dot\")] public partial record Shape;\npublic sealed record Dot(int X) : Shape;")]
    [InlineData("[ExtractionTool] public partial record Tool1(IShape Shape);\n[JsonDerivedType(typeof(Dot), \"dot\")] public interface IShape;\npublic sealed record Dot(int X) : IShape;")]
    public Task DeclaredDerivedTypes_AreTools(string types) => Verify.AnalyzerAsync(Head + types + "\nclass User { object Tool => " + (types.Contains("Tool1", StringComparison.Ordinal) ? "Tool1" : "Shape") + ".Tool; }", TestSetup.Generating);

    [Fact]
    public Task DiscriminatorOutsideTheAlphabet_Triggers() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool] public partial record R(Shape Shape);\n[JsonPolymorphic(TypeDiscriminatorPropertyName = \"$kind\"), JsonDerivedType(typeof(Dot), \"dot\")] public abstract record {|#0:Shape|};\npublic sealed record Dot(int X) : Shape;",
        new ExpectedDiagnostic("PG1011", 0) { Message = "'$kind' is not a legal property key. Set TypeDiscriminatorPropertyName to 'kind'.", Severity = DiagnosticSeverity.Error });

    [Fact]
    public Task DiscriminatorWithTheNameOfAMember_Triggers() => Verify.AnalyzerAsync(
        Head + "[ExtractionTool] public partial record R(Shape Shape);\n[JsonDerivedType(typeof(Dot), \"dot\")] public abstract record Shape;\npublic sealed record Dot(string {|#0:Type|}) : Shape;",
        new ExpectedDiagnostic("PG1011", 0) { Message = "'the discriminator of Shape' and 'Type' both serialize as 'type'. Give one of them another [JsonPropertyName].", Severity = DiagnosticSeverity.Error });

    [Fact]
    public Task ExtensionData_IsNoDictionaryOfTheSchema() => Verify.AnalyzerAsync(
        "using System.Collections.Generic;\nusing System.Text.Json;\n" + Head + "[ExtractionTool(Strict = true)] public partial record R(int X) { [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } }\nclass User { object Tool => R.Tool; }",
        TestSetup.Generating);

    [Fact]
    public Task ExtensionDataOfAnotherType_Triggers() => Verify.AnalyzerAsync(
        "using System.Collections.Generic;\n" + Head + "[ExtractionTool] public partial record R(int X) { [JsonExtensionData] public Dictionary<string, int>? {|PG1003:More|} { get; set; } }");
}
