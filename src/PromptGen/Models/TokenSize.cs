namespace PromptGen;

/// <summary>
/// The size of a text as a band of tokens, never one number: no offline tokenizer exists for current models (provider facts TK-1). This file is
/// compiled into the analyzers and the build task too, so that all of them say the same of one prompt.
/// </summary>
/// <param name="Chars">UTF-16 characters.</param>
/// <param name="Utf8Bytes">UTF-8 bytes.</param>
internal readonly record struct TokenSize(long Chars, long Utf8Bytes)
{
    // Published are 3.4 and 2.5 characters a token (TK-3, TK-4). The bounds leave room for text that is easier or harder than prose.
    private const int CharsPerTokenAtMost = 6;
    private const int BytesPerTokenAtLeast = 2;

    /// <summary>At least this many tokens.</summary>
    public long Least => Chars / CharsPerTokenAtMost;

    /// <summary>At most this many tokens.</summary>
    public long Most => (Utf8Bytes + BytesPerTokenAtLeast - 1) / BytesPerTokenAtLeast;

    /// <summary>Two texts one after the other.</summary>
    public static TokenSize operator +(TokenSize left, TokenSize right) => new(left.Chars + right.Chars, left.Utf8Bytes + right.Utf8Bytes);

    /// <summary>The likely number of tokens, by a tokenizer family's published characters per token.</summary>
    public long Typical(double charsPerToken) => (long)Math.Ceiling(Chars / charsPerToken);

    /// <summary>The size of a JSON text as the model sees it: escapes count as what they stand for.</summary>
    public static TokenSize OfJson(ReadOnlySpan<byte> json)
    {
        const int UnicodeEscape = 5;
        long chars = 0;
        long bytes = 0;
        for (int index = 0; index < json.Length; index++)
        {
            byte current = json[index];
            if (current == '\\' && index + 1 < json.Length)
            {
                index += json[index + 1] == 'u' ? UnicodeEscape : 1;
            }

            bool continues = (current & 0xC0) == 0x80;
            chars += continues ? 0 : current >= 0xF0 ? 2 : 1;
            bytes++;
        }

        return new TokenSize(chars, bytes);
    }
}
