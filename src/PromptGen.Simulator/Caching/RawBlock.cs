using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace PromptGen.Simulator.Caching;

/// <summary>A block's bytes exactly as they came, without the members that place breakpoints: moving a marker must not change the key.</summary>
internal static class RawBlock
{
    /// <summary>The depth of the members of blocks inside <c>tool_result.content</c>: object, array, object.</summary>
    private const int NestedDepth = 3;

    public static ReadOnlyMemory<byte> Without(JsonElement block, ReadOnlySpan<byte> member)
    {
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(block);
        if (block.ValueKind != JsonValueKind.Object || raw.IndexOf(member) < 0)
        {
            return raw.ToArray();
        }

        bool isToolResult = block.TryGetProperty("type", out JsonElement type) && type.ValueEquals("tool_result");
        ArrayBufferWriter<byte> output = new(raw.Length);
        Utf8JsonReader reader = new(raw);
        int copied = 0;
        while (reader.Read())
        {
            bool isLevel = reader.CurrentDepth == 1 || (isToolResult && reader.CurrentDepth == NestedDepth);
            if (reader.TokenType != JsonTokenType.PropertyName || !isLevel || !reader.ValueTextEquals(member))
            {
                continue;
            }

            int start = (int)reader.TokenStartIndex;
            reader.Read();
            reader.Skip();
            int end = (int)reader.BytesConsumed;
            (start, end) = WithComma(raw, start, end, copied);
            output.Write(raw[copied..start]);
            copied = end;
        }

        output.Write(raw[copied..]);
        return output.WrittenMemory;
    }

    // The comma before the member goes with it; for a first member, the comma and the space behind it.
    private static (int Start, int End) WithComma(ReadOnlySpan<byte> raw, int start, int end, int floor)
    {
        int before = start - 1;
        while (before >= floor && IsSpace(raw[before]))
        {
            before--;
        }

        if (before >= floor && raw[before] == (byte)',')
        {
            return (before, end);
        }

        int after = end;
        while (after < raw.Length && IsSpace(raw[after]))
        {
            after++;
        }

        if (after >= raw.Length || raw[after] != (byte)',')
        {
            return (start, end);
        }

        after++;
        while (after < raw.Length && IsSpace(raw[after]))
        {
            after++;
        }

        return (start, after);
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
