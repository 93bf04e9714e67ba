using System.Text.Json;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Wire;

/// <summary>The document between its tags: the text unaltered, the code as it is defined, whichever way the text is written.</summary>
public sealed class TagTests
{
    public static TheoryData<string, int> Texts => new MatrixTheoryData<string, int>(
        ["x", "é", "日本", "x\n", "\"", "x<", "\u3008", "😀", "\u007f", "\u001f"],
        [1, 31, 32, 255, 256, 257, 511, 512, 513, 10_000, 262_143, 262_144, 262_145]);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_StandsUnalteredBetweenTagsWithItsCode(string unit, int count)
    {
        string text = "Total " + string.Concat(Enumerable.Repeat(unit, count / unit.Length + 1));

        Assert.Equal($"<document-{Expected.Code(text)}>\n{text}\n</document-{Expected.Code(text)}>", Sent(text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(9_999)]
    public void DocumentsThatDifferAtTheirEdges_HaveTagsOfTheirOwn(int place)
    {
        char[] other = new string('x', 10_000).ToCharArray();
        other[place] = 'y';

        Assert.NotEqual(Sent(new string('x', 10_000)).Split('\n')[0], Sent(new string(other)).Split('\n')[0]);
    }

    private static string Sent(string text)
    {
        using JsonDocument body = JsonDocument.Parse(Bytes.Of(Ticket.Tool.CreateRequest(text).WithModel("claude-haiku-4-5"), WireFormat.AnthropicMessages));
        return body.RootElement.GetProperty("messages")[0].GetProperty("content")[0].GetProperty("text").GetString()!;
    }
}
