using System.Text.Json;

namespace InvoiceExtraction.Tests.Reporting;

/// <summary>Counts worked out by hand; the columns are right, wrong, spurious, missing.</summary>
public sealed class FieldScoreTests
{
    [Theory]
    [InlineData("""{"a":"x"}""", """{"a":"x"}""", 1, 0, 0, 0)]
    [InlineData("""{"a":"x"}""", """{"a":"y"}""", 0, 1, 0, 0)]
    [InlineData("""{"a":"x"}""", """{"a":"X"}""", 0, 1, 0, 0)]
    [InlineData("""{"a":"x"}""", """{"a":null}""", 0, 0, 0, 1)]
    [InlineData("""{"a":"x"}""", """{}""", 0, 0, 0, 1)]
    [InlineData("""{"a":null}""", """{"a":"x"}""", 0, 0, 1, 0)]
    [InlineData("""{"a":null}""", """{"a":null}""", 0, 0, 0, 0)]
    [InlineData("""{"a":null}""", """{}""", 0, 0, 0, 0)]
    [InlineData("""{"a":true}""", """{"a":true}""", 1, 0, 0, 0)]
    [InlineData("""{"a":true}""", """{"a":false}""", 0, 1, 0, 0)]
    public void Leaf_IsOneOfFour(string gold, string answer, int right, int wrong, int spurious, int missing) =>
        Assert.Equal(new FieldScore(right, wrong, spurious, missing), Score(gold, answer));

    [Theory]
    [InlineData("12.50", "12.5", true)]
    [InlineData("12", "12.00", true)]
    [InlineData("1e2", "100", true)]
    [InlineData("0", "-0.0", true)]
    [InlineData("12.50", "12.51", false)]
    [InlineData("-12.5", "12.5", false)]
    [InlineData("0.1000000000000000000000000001", "0.1", false)]
    [InlineData("12.5", "\"12.5\"", false)]
    public void Numbers_AreEqualByValue(string gold, string answer, bool equal) =>
        Assert.Equal(equal ? new FieldScore(1, 0, 0, 0) : new FieldScore(0, 1, 0, 0), Score(gold, answer));

    [Theory]
    // The same items in another order: 2 x (name, amount).
    [InlineData("""[{"n":"a","m":1},{"n":"b","m":2}]""", """[{"n":"b","m":2},{"n":"a","m":1}]""", 4, 0, 0, 0)]
    // One item is not there: its two leaves are missing.
    [InlineData("""[{"n":"a","m":1},{"n":"b","m":2}]""", """[{"n":"b","m":2}]""", 2, 0, 0, 2)]
    // One item too many: its two leaves are spurious.
    [InlineData("""[{"n":"a","m":1}]""", """[{"n":"b","m":2},{"n":"a","m":1}]""", 2, 0, 2, 0)]
    // Half of the leaves agree: a pair, with one leaf wrong.
    [InlineData("""[{"n":"a","m":1}]""", """[{"n":"a","m":7}]""", 1, 1, 0, 0)]
    // Nothing agrees: no pair, so one item is missing and another one spurious.
    [InlineData("""[{"n":"a","m":1}]""", """[{"n":"b","m":2}]""", 0, 0, 2, 2)]
    // An item counts once, however often it is expected.
    [InlineData("""[{"n":"a","m":1},{"n":"a","m":1}]""", """[{"n":"a","m":1}]""", 2, 0, 0, 2)]
    // The better partner goes first: the half-alike first item does not take the answer from the second one.
    [InlineData("""[{"n":"a","m":1},{"n":"a","m":2}]""", """[{"n":"a","m":2}]""", 2, 0, 0, 2)]
    // Null leaves of unpaired items are neither missing nor spurious.
    [InlineData("""[{"n":"a","m":null}]""", """[]""", 0, 0, 0, 1)]
    [InlineData("""[]""", """[{"n":"a","m":null}]""", 0, 0, 1, 0)]
    // Inside a pair null is a value of its own: 2 right, 1 spurious; and 2 right, 1 missing.
    [InlineData("""[{"n":"a","m":1,"q":null}]""", """[{"n":"a","m":1,"q":3}]""", 2, 0, 1, 0)]
    [InlineData("""[{"n":"a","m":1,"q":3}]""", """[{"n":"a","m":1,"q":null}]""", 2, 0, 0, 1)]
    [InlineData("""[]""", """[]""", 0, 0, 0, 0)]
    [InlineData("""[{"n":"a","m":1}]""", """null""", 0, 0, 0, 2)]
    public void Items_ArePairedByTheirLeaves_NotByTheirPlace(string gold, string answer, int right, int wrong, int spurious, int missing) =>
        Assert.Equal(new FieldScore(right, wrong, spurious, missing), Score(gold, answer));

    [Fact]
    public void NoAnswer_LeavesEveryExpectedLeafMissing()
    {
        JsonElement gold = JsonElement.Parse("""{"a":"x","b":null,"c":[{"n":"a","m":1},{"n":"b","m":null}]}""");

        // a, n and m of the first item, n of the second one.
        Assert.Equal(new FieldScore(0, 0, 0, 4), FieldScore.Of(gold, null));
    }

    [Fact]
    public void Ratios_FollowFromTheCounts()
    {
        // Of 3 given leaves 2 are right, of 5 expected ones 2.
        FieldScore score = new(Right: 2, Wrong: 0, Spurious: 1, Missing: 3);

        Assert.Equal(2 / 3d, score.Precision!.Value, 12);
        Assert.Equal(2 / 5d, score.Recall!.Value, 12);
        Assert.Equal(1 / 2d, score.F1!.Value, 12);
    }

    [Fact]
    public void WrongLeaf_CountsAgainstBoth()
    {
        FieldScore score = new(Right: 1, Wrong: 1, Spurious: 0, Missing: 0);

        Assert.Equal(0.5, score.Precision);
        Assert.Equal(0.5, score.Recall);
        Assert.Equal(0.5, score.F1);
    }

    [Fact]
    public void RatioOfNothing_IsNotKnown()
    {
        Assert.Null(FieldScore.Zero.Precision);
        Assert.Null(FieldScore.Zero.Recall);
        Assert.Null(FieldScore.Zero.F1);
        Assert.Null(new FieldScore(0, 0, 0, 3).Precision);
        Assert.Equal(0, new FieldScore(0, 0, 0, 3).Recall);
    }

    [Fact]
    public void Sum_AddsEachCount() => Assert.Equal(new FieldScore(11, 22, 33, 44), new FieldScore(1, 2, 3, 4) + new FieldScore(10, 20, 30, 40));

    private static FieldScore Score(string gold, string answer) => FieldScore.Of(JsonElement.Parse(gold), JsonElement.Parse(answer));
}
