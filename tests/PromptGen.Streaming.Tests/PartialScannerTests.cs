using System.Text;
using System.Text.Json;

namespace PromptGen.Streaming.Tests;

public sealed class PartialScannerTests
{
    [Fact]
    public void LargeText_IsLookedAtOnceHoweverItIsCut()
    {
        string text = "{\"lines\":[" + string.Join(", ", Enumerable.Range(0, 2500).Select(static index => $"{{\"text\":\"Nr. {index} \\\"x\\\"\",\"quantity\":{index}}}")) + "]}";
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.InRange(utf8.Length, 100_000, 150_000);
        foreach (int step in new[] { 1, 7, 1000, utf8.Length })
        {
            PartialTable table = new();
            PartialScanner scanner = new(table);
            for (int length = step; length < utf8.Length + step; length += step)
            {
                scanner.Scan(utf8.AsSpan(0, Math.Min(length, utf8.Length)));
            }

            // The end of a number shows in the byte behind it, which is looked at twice: 2500 numbers.
            Assert.Equal(utf8.Length + 2500, scanner.ScannedBytes);
            Assert.True(table.IsClosed);
            Assert.Equal(2 + (2500 * 3), table.Count);
        }
    }

    [Fact]
    public void RandomText_HasTheValuesOfTheFrameworksReader()
    {
        const int Seed = 815;
        Random random = new(Seed);
        for (int round = 0; round < 2000; round++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(RandomObject(random, depth: 0));
            PartialTable table = new();
            PartialScanner scanner = new(table);
            for (int length = 0; length < utf8.Length; length += random.Next(6))
            {
                scanner.Scan(utf8.AsSpan(0, length));
            }

            scanner.Scan(utf8);

            Assert.Equal(ByFramework(utf8), table.Entries.Take(table.Count).Select(static entry => (entry.Kind, entry.Start, entry.End)));
        }
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("12")]
    [InlineData("{,")]
    [InlineData("{\"a\" 1")]
    [InlineData("{\"a\":1 2")]
    [InlineData("{\"a\":[1}")]
    [InlineData("{\"a\":[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":trux")]
    [InlineData("{a")]
    public void BrokenStructure_EndsThePreview(string text)
    {
        PartialScanner scanner = new(new PartialTable());

        scanner.Scan(Encoding.UTF8.GetBytes(text));

        Assert.True(scanner.IsBroken);
    }

    private static string RandomObject(Random random, int depth)
    {
        string space = random.Next(3) == 0 ? " \n" : "";
        IEnumerable<string> members = Enumerable.Range(0, random.Next(5)).Select(index => $"{space}\"m{index}\\\"\"{space}:{space}{RandomValue(random, depth + 1)}{space}");
        return $"{space}{{{string.Join(',', members)}{space}}}{space}";
    }

    private static string RandomValue(Random random, int depth) => random.Next(depth > 4 ? 6 : 8) switch
    {
        0 => "\"te\\\\xt \\\"é\\\" [{,:\"",
        1 => "\"\"",
        2 => "-12.5e+3",
        3 => "0",
        4 => random.Next(2) == 0 ? "true" : "false",
        5 => "null",
        6 => RandomObject(random, depth),
        _ => $"[{string.Join(random.Next(2) == 0 ? "," : " , ", Enumerable.Range(0, random.Next(4)).Select(_ => RandomValue(random, depth + 1)))}]",
    };

    private static List<(JsonValueKind Kind, int Start, int End)> ByFramework(byte[] utf8)
    {
        List<(JsonValueKind, int, int)> values = [];
        Utf8JsonReader json = new(utf8);
        while (json.Read())
        {
            if (json.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                Utf8JsonReader ahead = json;
                ahead.Skip();
                values.Add((KindOf(json.TokenType), (int)json.TokenStartIndex, (int)ahead.BytesConsumed));
            }
        }

        return values;
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        _ => Enum.Parse<JsonValueKind>(token.ToString()),
    };
}
