using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PromptGen.Oracle.Comparing;

/// <summary>Writes whole numbers plainly: JSON Schema calls <c>1.0</c> and <c>1e2</c> integers, and <c>-0</c> is 0 for an unsigned one too; System.Text.Json disagrees.</summary>
public static class WholeNumbers
{
    public static byte[] Plain(ReadOnlySpan<byte> json)
    {
        List<byte> result = [];
        int copied = 0;
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number && (reader.ValueSpan.IndexOfAny(".eE"u8) >= 0 || reader.ValueSpan.SequenceEqual("-0"u8))
                && reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number)
            {
                result.AddRange(json[copied..(int)reader.TokenStartIndex]);
                result.AddRange(Encoding.ASCII.GetBytes(decimal.Truncate(number).ToString(CultureInfo.InvariantCulture)));
                copied = (int)reader.BytesConsumed;
            }
        }

        result.AddRange(json[copied..]);
        return [.. result];
    }
}
