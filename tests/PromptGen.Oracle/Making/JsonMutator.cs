using System.Text;
using System.Text.Json;

namespace PromptGen.Oracle.Making;

/// <summary>Changes a valid JSON text at its tokens, and sometimes at its bytes.</summary>
public sealed class JsonMutator(Random random)
{
    private static readonly byte[][] s_fragments =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "1", "1.0", "1e2", "-1", "255", "256", "1e400", "NaN", "12.50", "79228162514264337593543950336", "9223372036854775808",
            "\"\"", "\"dark\"", "\"Dark\"", "\"12.5\"", "\"\\ud800\"", "\"\\u0000\"", "\"2026-01-02\"", "\"01/02/2026\"", "\"1,234\"", "{}", "[]", "[null]", "[1]",
            "{\"__proto__\":1}", ",", ":", "{", "}", "[", "]", "\"", "\\", "\uFEFF", "//", "\"note\":null", "\"\\u006eote\":null", "\"$type\":1",
        }.Select(Encoding.UTF8.GetBytes),
        [0xC3], [0xED, 0xA0, 0x80], [0xFF], [0x00],
    ];

    public byte[] Mutate(byte[] seed)
    {
        byte[] current = seed;
        for (int left = random.Next(1, 4); left > 0; left--)
        {
            current = MutateOnce(current, Tokens(current));
        }

        return current;
    }

    private byte[] MutateOnce(byte[] text, List<Range> tokens)
    {
        if (text.Length == 0 || tokens.Count == 0)
        {
            return Pick();
        }

        Range one = tokens[random.Next(tokens.Count)];
        Range other = tokens[random.Next(tokens.Count)];
        int at = random.Next(text.Length);
        return random.Next(8) switch
        {
            0 => [.. text[..one.Start], .. text[one.End..]],
            1 => [.. text[..one.Start], .. text[other], .. text[one.End..]],
            2 => [.. text[..one.Start], .. text[other], .. text[one.Start..]],
            3 => text[..at],
            4 => [.. text[..at], (byte)random.Next(256), .. text[(at + 1)..]],
            5 => [.. text[..one.End], .. Pick(), .. text[one.End..]],
            _ => [.. text[..one.Start], .. Pick(), .. text[one.End..]],
        };
    }

    private byte[] Pick() => s_fragments[random.Next(s_fragments.Length)];

    private static List<Range> Tokens(byte[] text)
    {
        List<Range> tokens = [];
        Utf8JsonReader reader = new(text);
        try
        {
            while (reader.Read())
            {
                tokens.Add((int)reader.TokenStartIndex..(int)reader.BytesConsumed);
            }
        }
        catch (JsonException)
        {
            // The tokens in front of the first defect are still good places for the next change.
            return tokens;
        }

        return tokens;
    }
}
