using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.ExemplarFileAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.ExemplarFile;

/// <summary>Exemplars against the constraints of the record: what the reader would refuse in an answer is wrong in an exemplar too.</summary>
public sealed class ExemplarConstraintTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.ComponentModel.DataAnnotations;\nusing System.Text.Json.Serialization;\nusing PromptGen;\n\n";

    [Theory]
    [InlineData("[property: Range(1, 10)] int A", "11", "is above 10")]
    [InlineData("[property: Range(-2, 100)] double A", "1e30", "is above 100")]
    [InlineData("[property: Range(-2, 100)] double A", "-1e30", "is below -2")]
    [InlineData("[property: Range(1, 10, MinimumIsExclusive = true)] decimal A", "1", "is not above 1")]
    [InlineData("[property: Range(typeof(decimal), \"0.1\", \"0.3\")] float A", "0.31", "is above 0.3")]
    [InlineData("[property: Length(2, 3)] string A", "\"😀\"", "has 1 characters and needs 2")]
    [InlineData("[property: MaxLength(1)] List<int> A", "[1, 2]", "has 2 items and may have 1")]
    [InlineData("[property: MinLength(1)] Dictionary<string, int> A", "{}", "has 0 entries and needs 1")]
    [InlineData("[property: RegularExpression(\"[A-Z]{3}\")] string A", "\"EURO\"", "does not match its regular expression")]
    [InlineData("[property: EmailAddress] string A", "\"a.b\"", "is not a valid e-mail address")]
    [InlineData("[property: Url] string A", "\"a.b/c\"", "is not a valid absolute URL")]
    [InlineData("[property: AllowedValues(\"a\", \"b\")] string A", "\"c\"", "is not one of \"a\", \"b\"")]
    [InlineData("[property: AllowedValues(1, 2)] int A", "3", "is not one of 1, 2")]
    [InlineData("UInt128 A", "-1", "is outside 0 to 340282366920938463463374607431768211455")]
    [InlineData("Int128 A", "170141183460469231731687303715884105728", "is outside -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727")]
    [InlineData("[property: JsonNumberHandling(JsonNumberHandling.WriteAsString), Range(1, 9)] int A", "\"10\"", "is above 9")]
    public Task ValueOutsideItsConstraint_Triggers(string member, string value, string problem) => Verify.AnalyzerAsync(
        Usings + $"[ExtractionTool(Exemplars = \"a.jsonl\")] public sealed partial record R({member});",
        With("{\"input\": \"x\", \"output\": {\"a\": {|#0:" + value + "|}}}"),
        new ExpectedDiagnostic("PG3002", 0) { Message = $"/output/a {problem}. Correct the value." });

    [Theory]
    [InlineData("[property: Range(1, 10)] int? A", "10")]
    [InlineData("[property: Range(1, 10)] int? A", "null")]
    [InlineData("[property: Range(typeof(decimal), \"0.1\", \"0.3\")] float A", "0.3")]
    [InlineData("[property: Length(2, 3)] string A", "\"😀😀\"")]
    [InlineData("[property: RegularExpression(\"(\")] string A", "\"anything\"")]
    [InlineData("[property: AllowedValues(1, 2)] int A", "2")]
    [InlineData("[property: AllowedValues(1, 2)] int A", "1.0")]
    [InlineData("UInt128 A", "340282366920938463463374607431768211455")]
    [InlineData("Int128 A", "-170141183460469231731687303715884105728")]
    [InlineData("System.Numerics.BigInteger A", "-999999999999999999999999999999999999999999")]
    [InlineData("[property: JsonNumberHandling(JsonNumberHandling.WriteAsString), Range(1, 9)] int A", "\"9\"")]
    public Task ValueWithinItsConstraint_IsQuiet(string member, string value) => Verify.AnalyzerAsync(
        Usings + $"[ExtractionTool(Exemplars = \"a.jsonl\")] public sealed partial record R({member});", With("{\"input\": \"x\", \"output\": {\"a\": " + value + "}}"));

    [Theory]
    [InlineData("""{"value": {"type": "dot", "x": 1}}""")]
    [InlineData("""{"value": {"type": "dot", "x": {|PG3002:"1"|}}}""")]
    [InlineData("""{"value": {|PG3002:{|}"x": 1}}""")]
    [InlineData("""{|PG3002:{|}{|PG3002:"type"|}: "dot", {|PG3002:"x"|}: 1}""")]
    public Task RootOfSeveralTypes_StandsInItsObject(string output) => Verify.AnalyzerAsync(
        Usings + "[ExtractionTool(Exemplars = \"a.jsonl\"), JsonDerivedType(typeof(Dot), \"dot\")] public abstract partial record Shape;\npublic sealed record Dot(int X) : Shape;", With("{\"input\": \"x\", \"output\": " + output + "}"));

    [Fact]
    public Task MemberThatExtensionDataKeeps_IsQuiet() => Verify.AnalyzerAsync(
        "using System.Text.Json.Nodes;\n" + Usings + "[ExtractionTool(Exemplars = \"a.jsonl\")] public sealed partial record R(int A) { [JsonExtensionData] public JsonObject? More { get; set; } }", With("""{"input": "x", "output": {"a": 1, "b": {}}}"""));

    private static TestOptions With(string line) => TestOptions.Default.WithAdditionalFile("a.jsonl", line);
}
