using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing.Tests;

public sealed class MarkupTextTests
{
    [Fact]
    public void ThreeKinds_GiveTextAndOrderedSpans()
    {
        MarkupText parsed = MarkupText.Parse("ab[|cd|]e{|PG1001:f|}{|#12:g|}");

        Assert.Equal("abcdefg", parsed.Text);
        Assert.Equal(
            [new MarkupSpan(null, null, new TextSpan(2, 2)), new MarkupSpan("PG1001", null, new TextSpan(5, 1)), new MarkupSpan(null, 12, new TextSpan(6, 1))],
            parsed.Spans);
    }

    [Fact]
    public void NestedAndEmptyMarks_AreKept()
    {
        MarkupText parsed = MarkupText.Parse("{|PG1:a[|b|]{|PG2:c|}|}[||]");

        Assert.Equal("abc", parsed.Text);
        Assert.Equal(
            [new MarkupSpan("PG1", null, new TextSpan(0, 3)), new MarkupSpan(null, null, new TextSpan(1, 1)), new MarkupSpan("PG2", null, new TextSpan(2, 1)), new MarkupSpan(null, null, new TextSpan(3, 0))],
            parsed.Spans);
    }

    [Theory]
    [InlineData("a\nb [|c", "'[|' in line 2, column 3", "never closed")]
    [InlineData("{|PG1:c", "'{|' in line 1, column 1", "never closed")]
    [InlineData("c|]", "'|]' in line 1, column 2", "closes nothing")]
    [InlineData("[|a {|PG1:b|] c|}", "'|]' in line 1, column 12", "nest, not cross")]
    [InlineData("{|nothing|}", "'{|' in line 1, column 1", "not followed by an id")]
    public void BrokenMarkup_ThrowsWithPlaceAndProblem(string markup, string place, string problem)
    {
        string message = Assert.Throws<FormatException>(() => MarkupText.Parse(markup)).Message;

        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Literal_KeepsWhatLooksLikeMarkup() => Assert.Equal("[^|]", MarkupText.Literal("[^|]").Text);

    [Theory]
    [InlineData("{|PG1:a[|b|]{|PG2:c|}|}d")]
    [InlineData("a{|PG1:|}b[|c|]{|PG2:d|}")]
    [InlineData("{|PG1:{|PG2:a|}b|}")]
    [InlineData("{|PG1:{|}a")]
    public void Annotate_IsTheInverseOfParse(string markup)
    {
        MarkupText parsed = MarkupText.Parse(markup);

        Assert.Equal(markup, MarkupText.Annotate(parsed.Text, parsed.Spans));
    }
}
