using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace PromptGen.Documents;

/// <summary>A text that goes into a request between tags. It is known to have a UTF-8 form, and the code of its tags is computed at most once.</summary>
internal sealed class SentText
{
    /// <summary>What a tag could begin with, or be made to look as if it did; '&amp;' because a model reads <c>&amp;lt;</c> as well as people do.</summary>
    private static readonly SearchValues<byte> s_brackets = SearchValues.Create("<&"u8);
    private static readonly SearchValues<char> s_foreignBrackets = SearchValues.Create("\uFF1C\uFE64\u2039\u3008\u276E");

    /// <summary>How much of a long text's beginning and end goes into its checksum.</summary>
    private const int Edge = 256;

    private ulong _code;
    private bool _hasCode;

    /// <param name="text">The text.</param>
    /// <param name="subject">What it is, as the start of a sentence.</param>
    /// <param name="parameter">The caller's parameter.</param>
    /// <exception cref="ArgumentException">The text is blank, or holds half of a surrogate pair.</exception>
    public SentText(string text, string subject, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"{subject} is empty. Pass the text.", parameter);
        }

        Text = text;
        if (Ascii.IsValid(text))
        {
            MaxUtf8Length = text.Length;
            return;
        }

        int broken = FirstLoneSurrogate(text);
        if (broken >= 0)
        {
            throw new ArgumentException($"{subject} has half of a surrogate pair at character {broken}. Repair the text, for example by decoding it again.", parameter);
        }

        MaxUtf8Length = Encoding.UTF8.GetMaxByteCount(text.Length);
    }

    public string Text { get; }

    /// <summary>Room for the text as UTF-8. The exact length would cost a walk through the text.</summary>
    public int MaxUtf8Length { get; }

    /// <summary>
    /// The code that makes the text's tag its own. A text with anything in it that could pass for a tag gets the first 64 bits of its SHA-256: nobody
    /// can write the hash of a text into that text. A text without needs no secret, only a code of its own, and a checksum costs next to nothing. Either
    /// depends on nothing but the text.
    /// </summary>
    /// <param name="utf8">The text as UTF-8, which the caller has at hand.</param>
    /// <param name="clean">How many bytes at its beginning are known to hold no bracket of ASCII.</param>
    public ulong Code(ReadOnlySpan<byte> utf8, int clean = 0)
    {
        if (!Volatile.Read(ref _hasCode))
        {
            Volatile.Write(ref _code, CouldHoldTag(utf8, clean) ? Hash(utf8) : Checksum(utf8));
            Volatile.Write(ref _hasCode, true);
        }

        return Volatile.Read(ref _code);
    }

    private bool CouldHoldTag(ReadOnlySpan<byte> utf8, int clean) =>
        utf8[clean..].ContainsAny(s_brackets) || (utf8.Length != Text.Length && Text.AsSpan().ContainsAny(s_foreignBrackets));

    private static ulong Hash(ReadOnlySpan<byte> utf8)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <summary>The code of a text that can hold no tag. Of a long one its beginning, its end and its length tell it apart.</summary>
    private static ulong Checksum(ReadOnlySpan<byte> utf8) => utf8.Length <= 2 * Edge ? Crc(utf8)
        : Crc(utf8[..Edge]) ^ BitOperations.RotateLeft(Crc(utf8[^Edge..]), 16) ^ ((ulong)utf8.Length << 32);

    /// <summary>Four CRC-32C, each of every fourth word, since the processor does them side by side; two of them close over the other two.</summary>
    private static ulong Crc(ReadOnlySpan<byte> utf8)
    {
        uint a = 1, b = 2, c = 3, d = 4;
        int read = 0;
        for (; utf8.Length - read >= 4 * sizeof(ulong); read += 4 * sizeof(ulong))
        {
            ReadOnlySpan<byte> block = utf8.Slice(read, 4 * sizeof(ulong));
            a = BitOperations.Crc32C(a, BinaryPrimitives.ReadUInt64LittleEndian(block));
            b = BitOperations.Crc32C(b, BinaryPrimitives.ReadUInt64LittleEndian(block[8..]));
            c = BitOperations.Crc32C(c, BinaryPrimitives.ReadUInt64LittleEndian(block[16..]));
            d = BitOperations.Crc32C(d, BinaryPrimitives.ReadUInt64LittleEndian(block[24..]));
        }

        foreach (byte value in utf8[read..])
        {
            a = BitOperations.Crc32C(a, value);
        }

        return ((ulong)BitOperations.Crc32C(a, c) << 32) | BitOperations.Crc32C(BitOperations.Crc32C(b, d), (uint)utf8.Length);
    }

    private static int FirstLoneSurrogate(string text)
    {
        for (int index = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); index < text.Length && index >= 0; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
