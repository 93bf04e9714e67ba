namespace PromptGen.Generators.Tests.Emission;

/// <summary>Found by the fuzzer: <c>[DefaultValue]</c> takes any value for any member, and what is generated has to compile.</summary>
public sealed class DefaultThatDoesNotFitTests
{
    [Theory]
    [InlineData("5", "string?")]
    [InlineData("-1", "uint")]
    [InlineData("300", "byte?")]
    [InlineData("true", "int")]
    [InlineData("'a'", "string?")]
    [InlineData("5", "System.DateOnly")]
    [InlineData("double.NaN", "decimal")]
    [InlineData("1e308", "decimal")]
    public void Default_OfAnotherType_IsNone(string value, string type)
    {
        string code = string.Concat(Verify.Run($"using System.ComponentModel; using PromptGen;\n[ExtractionTool] public sealed partial record Sample([property: DefaultValue({value})] {type} Number);").Sources.Values);

        Assert.Contains("Number", code, StringComparison.Ordinal);
    }
}
