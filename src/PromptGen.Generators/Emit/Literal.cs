using System.Globalization;
using System.Text;

namespace PromptGen.Generators.Emit;

/// <summary>Writes C# string literals.</summary>
internal static class Literal
{
    /// <summary>A UTF-8 literal; a raw one where the text allows it, since JSON reads best without a second escaping.</summary>
    public static string Utf8(string text) => (IsRaw(text) ? "\"\"\"" + text + "\"\"\"" : Text(text)) + "u8";

    /// <summary>An ordinary literal.</summary>
    public static string Text(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case < ' ' or '\u0085' or '\u2028' or '\u2029':
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A raw literal on one line can hold neither a line break nor three quotes, and no quote at its ends.</summary>
    private static bool IsRaw(string text) =>
        text.Length > 0
        && text[0] != '"'
        && text[text.Length - 1] != '"'
        && text.IndexOf("\"\"\"", StringComparison.Ordinal) < 0
        && IsOneLine(text);

    private static bool IsOneLine(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or '\u0085' or '\u2028' or '\u2029')
            {
                return false;
            }
        }

        return true;
    }
}
