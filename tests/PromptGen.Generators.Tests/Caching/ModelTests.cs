using PromptGen.Generators.Model;

namespace PromptGen.Generators.Tests.Caching;

/// <summary>Models compare by content and hold no Roslyn type.</summary>
public sealed class ModelTests
{
    private const string Source = "[PromptGen.ExtractionTool] public partial record R(string Name, System.Collections.Generic.List<P> Parts);\npublic record P(int X, State S);\npublic enum State { A, B }";

    [Fact]
    public void Models_AreEquatableAndFreeOfRoslyn() => ModelShape.AssertEquatable(typeof(ToolModel).Assembly, "PromptGen.Generators.Model");

    [Fact]
    public void Model_EqualsItselfMadeAgainAndMadeOfAnEquivalentSource()
    {
        object model = Of(Source);

        Assert.Equal(model, Of(Source));
        Assert.Equal(model.GetHashCode(), Of(Source).GetHashCode());
        Assert.Equal(model, Of("// comment\nusing PromptGen;\n" + Source.Replace("[PromptGen.ExtractionTool]", "[ExtractionTool]", StringComparison.Ordinal).Replace(", ", ",\n  ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("string Name", "string? Name")]
    [InlineData("int X", "long X")]
    [InlineData("A, B", "B, A")]
    [InlineData("A, B", "A, B, C")]
    [InlineData("List<P>", "List<P?>")]
    [InlineData("List<P>", "HashSet<P>")]
    [InlineData("int X", "int X = 1")]
    [InlineData("[PromptGen.ExtractionTool]", "[PromptGen.ExtractionTool(\"s\")]")]
    [InlineData("[PromptGen.ExtractionTool]", "[PromptGen.ExtractionTool(Strict = true)]")]
    [InlineData("[PromptGen.ExtractionTool]", "[PromptGen.ExtractionTool(CacheTtl = PromptGen.CacheTtl.OneHour)]")]
    public void Model_DiffersAfterAnEdit(string before, string after)
    {
        // Optional parameters come last.
        string edited = after == "int X = 1" ? Source.Replace("P(int X, State S)", "P(State S, int X = 1)", StringComparison.Ordinal) : Source.Replace(before, after, StringComparison.Ordinal);

        Assert.NotEqual(Of(Source), Of(edited));
    }

    private static object Of(string source) => Assert.Single(Verify.Run(source).Values(TrackingNames.Tool));
}
