using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PromptGen;

/// <summary>A text that goes into a request between tags. It is known to have a UTF-8 form, and its hash is computed at most once.</summary>
internal sealed class SentText
{
    private ulong _nonce;

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

        int broken = FirstLoneSurrogate(text);
        if (broken >= 0)
        {
            throw new ArgumentException($"{subject} has half of a surrogate pair at character {broken}. Repair the text, for example by decoding it again.", parameter);
        }

        Text = text;
        Utf8Length = Encoding.UTF8.GetByteCount(text);
    }

    public string Text { get; }

    public int Utf8Length { get; }

    /// <summary>
    /// The code that makes the text's tag its own: the first 64 bits of the text's SHA-256. It depends on nothing but the text, and no
    /// text can be made to contain the tag that closes it.
    /// </summary>
    /// <param name="utf8">The text as UTF-8, which the caller has at hand.</param>
    public ulong Nonce(ReadOnlySpan<byte> utf8)
    {
        ulong nonce = Volatile.Read(ref _nonce);
        if (nonce == 0)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(utf8, hash);
            nonce = BinaryPrimitives.ReadUInt64BigEndian(hash);
            Volatile.Write(ref _nonce, nonce);
        }

        return nonce;
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
