using System.Text;
using PromptGen.Generators.Tests.Cases;

namespace PromptGen.Generators.Tests.Coverage;

/// <summary>Values at the edge of what a member takes.</summary>
public sealed class EdgeTests
{
    [Theory]
    [InlineData("float", "0.1", "0.3", "0.1", "0.3")]
    [InlineData("double", "0.1", "0.3", "0.1", "0.3")]
    [InlineData("decimal", "0.1", "0.3", "0.1", "0.3")]
    [InlineData("Half", "0.1", "0.3", "0.1", "0.3")]
    [InlineData("float", "-16777217", "16777217", "-16777217", "16777217")]
    [InlineData("Int128", "-9007199254740993", "9007199254740993", "-9007199254740993", "9007199254740993")]
    [InlineData("System.Numerics.BigInteger", "0.5", "1.5", "1", "1")]
    [InlineData("UInt128?", "1", "2", "1", "2")]
    [InlineData("float?", "0.1", "0.7", "0.1", "0.7")]
    public void NumberAtALimit_Fits(string type, string min, string max, params string[] values) => Check(type, $"Range(typeof(decimal), \"{min}\", \"{max}\")", values, ExtractionOutcome.Ok);

    [Theory]
    [InlineData("float", "0.1", "0.3", "0.1", "0.3")]
    [InlineData("double", "0.1", "0.3", "0.1", "0.3")]
    [InlineData("Half", "0.1", "0.3", "0.1", "0.3")]
    [InlineData("Int128", "1", "9007199254740993", "1", "9007199254740993")]
    [InlineData("System.Numerics.BigInteger", "0.5", "1.5", "0", "2")]
    public void NumberAtAnExclusiveLimit_DoesNotFit(string type, string min, string max, params string[] values) =>
        Check(type, $"Range(typeof(decimal), \"{min}\", \"{max}\", MinimumIsExclusive = true, MaximumIsExclusive = true)", values, ExtractionOutcome.Invalid);

    [Theory]
    [InlineData("float", "0.1", "0.3", "0.0999", "0.3001")]
    [InlineData("Int128", "1", "9007199254740992", "0", "9007199254740993")]
    public void NumberBeyondALimit_DoesNotFit(string type, string min, string max, params string[] values) => Check(type, $"Range(typeof(decimal), \"{min}\", \"{max}\")", values, ExtractionOutcome.Invalid);

    [Theory]
    [InlineData("JsonNode", """{"b":1,"b":2}""", "$.a.b Duplicate")]
    [InlineData("JsonObject", """{"b":[{"c":1,"d":{"e":1,"\u0065":2}}]}""", "$.a.b[0].d.e Duplicate")]
    [InlineData("JsonArray", """[{"b":1},{"b":1}]""", "")]
    [InlineData("JsonElement", """{"b":1,"B":2,"c":{"b":1}}""", "")]
    [InlineData("JsonElement", """{"b":1,"b":1,"b":1}""", "$.a.b Duplicate; $.a.b Duplicate")]
    [InlineData("JsonNode", """["\ud800"]""", "$.a[0] Encoding")]
    [InlineData("JsonNode", "\"\\ud800\"", "$.a Encoding")]
    [InlineData("JsonNode?", "null", "")]
    public void FreeJson_HasNoNameTwiceAndValidTexts(string type, string value, string problems)
    {
        ToolCase tool = new("free", $"#pragma warning disable PG1003\n[ExtractionTool] public sealed partial record R({type} A);", "new R(default!)");
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly => RoundTrip.Run(assembly, tool.CaseType, typeof(EdgeTests), nameof(CheckProblems), $"{{\"a\":{value}}}", problems));
    }

    internal static void CheckProblems<T>(ExtractionTool<T> tool, T value, string json, string problems)
    {
        _ = value;
        Assert.Equal(problems, string.Join("; ", tool.ReadInput(Encoding.UTF8.GetBytes(json)).Problems.Select(static problem => $"{problem.Path} {problem.Kind}")));
    }

    internal static void CheckOutcome<T>(ExtractionTool<T> tool, T value, string json, ExtractionOutcome outcome)
    {
        _ = value;
        Assert.Equal((json, outcome), (json, tool.ReadInput(Encoding.UTF8.GetBytes(json), ReadOptions.Strict).Outcome));
    }

    private static void Check(string type, string range, string[] values, ExtractionOutcome outcome)
    {
        ToolCase tool = new("edge", $"[ExtractionTool] public sealed partial record R([property: {range}] {type} A);", "new R(default)");
        Verify.Run([TestFile.Literal("Case.cs", tool.Source)]).LoadAndRun(assembly =>
        {
            foreach (string value in values)
            {
                RoundTrip.Run(assembly, tool.CaseType, typeof(EdgeTests), nameof(CheckOutcome), $"{{\"a\":{value}}}", outcome);
            }
        });
    }
}
