using System.Globalization;
using System.Text;

namespace PromptGen.Generators.Model;

/// <summary>Writes canonical JSON: no white space, and only what JSON itself forbids is escaped, exactly as the runtime does it.</summary>
internal static class JsonText
{
    /// <summary>Appends a string with its quotes.</summary>
    public static StringBuilder AppendString(this StringBuilder json, string text) => json.Append('"').AppendEscaped(text).Append('"');

    /// <summary>Appends the inside of a string.</summary>
    public static StringBuilder AppendEscaped(this StringBuilder json, string text)
    {
        // Exemplars come to hundreds of kilobytes, so what needs no escape is copied in one piece.
        int copied = 0;
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] is < ' ' or '"' or '\\')
            {
                json.Append(text, copied, index - copied);
                AppendEscape(json, text[index]);
                copied = index + 1;
            }
        }

        return json.Append(text, copied, text.Length - copied);
    }

    private static void AppendEscape(StringBuilder json, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                json.Append('\\').Append(c);
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            case '\b':
                json.Append("\\b");
                break;
            case '\f':
                json.Append("\\f");
                break;
            default:
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    public static string Escape(string text) => new StringBuilder(text.Length + 16).AppendEscaped(text).ToString();
}
