using System.Security.Cryptography;
using System.Text;

namespace PromptGen;

/// <summary>A document to extract from. Its text is sent unaltered.</summary>
public sealed class Document
{
    private const int NonceBytes = 8;

    private Document(string text, string? id)
    {
        Text = text;
        Id = id;
        Utf8Length = Encoding.UTF8.GetByteCount(text);
    }

    /// <summary>A name of the caller's for the document, such as a file name. It is never sent.</summary>
    public string? Id { get; }

    /// <summary>How many UTF-16 characters the text has.</summary>
    public int Length => Text.Length;

    internal string Text { get; }

    internal int Utf8Length { get; }

    /// <summary>Makes a document of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">A name of the caller's for the document.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair, which has no UTF-8 form and would reach the model as another character.</exception>
    public static Document FromText(string text, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        string subject = id is null ? "The document" : $"The document '{id}'";
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"{subject} is empty. Pass the text to extract from.", nameof(text));
        }

        int broken = FirstLoneSurrogate(text);
        return broken < 0
            ? new Document(text, id)
            : throw new ArgumentException($"{subject} has half of a surrogate pair at character {broken}. Repair the text, for example by decoding it again.", nameof(text));
    }

    /// <summary>Returns the id, never the text.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Id ?? "(document)";

    /// <summary>
    /// Writes the code that makes the document's tag its own: the first 64 bits of the text's SHA-256 as 16 hexadecimal digits.
    /// It depends on nothing but the text, and no text can be made to contain the tag that closes it.
    /// </summary>
    internal static void WriteNonce(ReadOnlySpan<byte> utf8Text, Span<byte> destination)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8Text, hash);
        const string Digits = "0123456789abcdef";
        for (int index = 0; index < NonceBytes; index++)
        {
            destination[2 * index] = (byte)Digits[hash[index] >> 4];
            destination[(2 * index) + 1] = (byte)Digits[hash[index] & 15];
        }
    }

    internal const int NonceLength = 2 * NonceBytes;

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
