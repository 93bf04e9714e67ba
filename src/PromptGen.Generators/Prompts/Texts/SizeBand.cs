using System.Text;

namespace PromptGen.Generators.Prompts.Texts;

/// <summary>
/// The size of a text as a band of tokens, never one number: tokenizers differ, and older ones give about 3.4 characters a token, newer ones about 2.5.
/// "Worth caching" needs <see cref="MinTokens"/>, "below the minimum" needs <see cref="MaxTokens"/>.
/// </summary>
/// <param name="Chars">The least number of UTF-16 characters.</param>
/// <param name="Utf8Bytes">The greatest number of UTF-8 bytes.</param>
internal readonly record struct SizeBand(long Chars, long Utf8Bytes)
{
    /// <summary>At least this many tokens: UTF-16 characters / 6.</summary>
    public long MinTokens => new TokenSize(Chars, Utf8Bytes).Least;

    /// <summary>At most this many tokens: UTF-8 bytes / 2, rounded up.</summary>
    public long MaxTokens => new TokenSize(Chars, Utf8Bytes).Most;

    /// <summary>The band of a known text.</summary>
    public static SizeBand Of(string text) => new(text.Length, Encoding.UTF8.GetByteCount(text));

    /// <summary>Two texts one after the other.</summary>
    public static SizeBand operator +(SizeBand left, SizeBand right) => new(left.Chars + right.Chars, left.Utf8Bytes + right.Utf8Bytes);

    /// <summary>One of two texts.</summary>
    public SizeBand Or(SizeBand other) => new(Math.Min(Chars, other.Chars), Math.Max(Utf8Bytes, other.Utf8Bytes));
}
