using System.Globalization;
using System.Text;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>A piece of a composite format: a literal run, or the hole of an argument.</summary>
/// <param name="Literal">The literal text; null for a hole.</param>
/// <param name="Index">The argument, for a hole.</param>
/// <param name="Format">The format of the hole, or null.</param>
internal readonly record struct CompositePiece(string? Literal, int Index, string? Format)
{
    /// <summary>Takes <c>string.Format</c>'s first argument apart; null if it is malformed.</summary>
    public static IReadOnlyList<CompositePiece>? Parse(string format)
    {
        List<CompositePiece> pieces = [];
        StringBuilder literal = new();
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            bool doubled = i + 1 < format.Length && format[i + 1] == c;
            if (c is not ('{' or '}') || doubled)
            {
                literal.Append(c);
                i += c is '{' or '}' ? 1 : 0;
                continue;
            }

            int end = c == '{' ? format.IndexOf('}', i) : -1;
            if (end < 0 || Hole(format.Substring(i + 1, end - i - 1)) is not { } hole)
            {
                return null;
            }

            Flush(pieces, literal);
            pieces.Add(hole);
            i = end;
        }

        Flush(pieces, literal);
        return pieces;
    }

    private static void Flush(List<CompositePiece> pieces, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            pieces.Add(new CompositePiece(literal.ToString(), -1, null));
            literal.Clear();
        }
    }

    private static CompositePiece? Hole(string inside)
    {
        int colon = inside.IndexOf(':');
        string head = colon < 0 ? inside : inside.Substring(0, colon);
        int comma = head.IndexOf(',');
        string index = (comma < 0 ? head : head.Substring(0, comma)).Trim();
        return int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new CompositePiece(null, number, colon < 0 ? null : inside.Substring(colon + 1))
            : null;
    }
}
