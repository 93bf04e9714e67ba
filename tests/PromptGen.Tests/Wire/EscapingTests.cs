using System.Buffers;
using System.Text;
using System.Text.Json;
using PromptGen.Wire;

namespace PromptGen.Tests.Wire;

/// <summary>The escaper against System.Text.Json as the decoder.</summary>
public sealed class EscapingTests
{
    private const int Seed = 20261121;
    private static readonly string[] s_alphabet = ["\"", "\\", "/", "\0", "\u001f", " ", "a", "\u007f", "\u0080", "é", "\u2028", "\u2029", "日", "😀", "\uFFFF", "<", "&", "'"];

    [Fact]
    public void RandomTexts_ComeBackUnaltered()
    {
        Random random = new(Seed);
        for (int round = 0; round < 3000; round++)
        {
            int length = round % 10 == 0 ? (4096 * random.Next(0, 3)) + random.Next(-2, 3) : (32 * random.Next(0, 6)) + random.Next(-2, 3);
            bool dense = random.Next(2) == 0;
            StringBuilder text = new();
            while (text.Length < length)
            {
                text.Append(dense || random.Next(20) == 0 ? random.Next(3) == 0 ? ((char)random.Next(0x20)).ToString() : s_alphabet[random.Next(s_alphabet.Length)] : "x");
            }

            Check(text.ToString());
        }
    }

    [Fact]
    public void TextsFullOfEscapesWithALetter_ComeBackUnaltered()
    {
        // No block of these has to take the long way of other control characters.
        const string Letters = "\"\\\b\t\n\f\rxyz";
        Random random = new(Seed);
        for (int round = 0; round < 1000; round++)
        {
            Check(new string([.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => Letters[random.Next(Letters.Length)])]));
        }
    }

    [Fact]
    public void NoByteIsWritten_BeyondTheRoomThatWasAskedFor()
    {
        // Blocks are stored whole, without a check of bounds for each: the room has to be there.
        const string Letters = "\"\\\b\t\n\f\r\u0001\u001fxyzé日";
        Random random = new(Seed);
        for (int round = 0; round < 2000; round++)
        {
            ExactOutput output = new();
            output.Escaped(Bytes.Of(string.Concat(Enumerable.Range(0, random.Next(1, 400)).Select(_ => Letters[random.Next(round % 2 == 0 ? 3 : Letters.Length)]))));
            Assert.True(output.IsUntouchedBeyond(), $"round {round}");
        }
    }

    [Fact]
    public void EachCharacter_AtEachPlaceOfABlock()
    {
        for (int code = 0; code < 0xA0; code++)
        {
            for (int place = 0; place < 65; place++)
            {
                Check(new string('x', place) + (char)code + new string('y', 64 - place));
            }
        }
    }

    [Fact]
    public void OnlyWhatJsonForbids_IsEscaped()
    {
        StringBuilder text = new();
        StringBuilder expected = new();
        for (int code = 0; code < 0x300; code++)
        {
            text.Append((char)code);
            expected.Append(code switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                8 => "\\b",
                9 => "\\t",
                10 => "\\n",
                12 => "\\f",
                13 => "\\r",
                < 0x20 => $"\\u{code:x4}",
                _ => ((char)code).ToString(),
            });
        }

        Assert.Equal(expected.ToString(), Bytes.Text(Escape(text.ToString())));
    }

    private static void Check(string text)
    {
        byte[] escaped = Escape(text);
        using JsonDocument document = JsonDocument.Parse((byte[])[(byte)'"', .. escaped, (byte)'"']);

        Assert.Equal(text, document.RootElement.GetString());
        Assert.Equal(Bytes.Of(text).Sum(static value => value switch { (byte)'"' or (byte)'\\' or 8 or 9 or 10 or 12 or 13 => 2, < 0x20 => 6, _ => 1 }), escaped.Length);
    }

    private static byte[] Escape(string text)
    {
        ArrayBufferWriter<byte> fromBytes = new();
        ArrayBufferWriter<byte> fromText = new();
        fromBytes.Escaped(Bytes.Of(text));
        fromText.Escaped(text);

        Assert.Equal(fromBytes.WrittenSpan, fromText.WrittenSpan);
        return fromBytes.WrittenSpan.ToArray();
    }

    /// <summary>Gives exactly the room that is asked for, with marked bytes behind it.</summary>
    private sealed class ExactOutput : IBufferWriter<byte>
    {
        private const byte Mark = 0xCC;
        private const int Behind = 256;

        private readonly List<(byte[] Array, int Room)> _given = [];

        public void Advance(int count) => Assert.InRange(count, 0, _given[^1].Room);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            int room = Math.Max(sizeHint, 1);
            byte[] array = new byte[room + Behind];
            array.AsSpan(room).Fill(Mark);
            _given.Add((array, room));
            return array.AsMemory(0, room);
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public bool IsUntouchedBeyond() => _given.TrueForAll(static given => !given.Array.AsSpan(given.Room).ContainsAnyExcept(Mark));
    }
}
