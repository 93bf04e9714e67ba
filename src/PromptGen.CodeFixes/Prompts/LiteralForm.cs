using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>How a string literal is written.</summary>
/// <param name="Content">The place of its text: for a raw literal of several lines without the lines of the quotes and the first indentation.</param>
/// <param name="IsInterpolated">True with holes.</param>
/// <param name="IsVerbatim">True for <c>@"…"</c>.</param>
/// <param name="IsRaw">True for <c>"""…"""</c>.</param>
/// <param name="Indentation">The indentation that is no part of the text, for a raw literal of several lines; else null.</param>
/// <param name="Dollars">The number of <c>$</c>.</param>
internal sealed record LiteralForm(TextSpan Content, bool IsInterpolated, bool IsVerbatim, bool IsRaw, string? Indentation, int Dollars)
{
    /// <summary>True for a raw literal whose quotes have lines of their own.</summary>
    public bool IsMultiLineRaw => Indentation is not null;

    /// <summary>Reads the form from the source.</summary>
    public static LiteralForm Of(ExpressionSyntax literal, SourceText source)
    {
        string text = source.ToString(literal.Span);
        int open = text.IndexOf('"');
        int quotes = text.Skip(open).TakeWhile(static c => c == '"').Count();
        string head = text.Substring(0, open);
        bool verbatim = head.IndexOf('@') >= 0;
        bool raw = !verbatim && quotes >= 3;
        int start = open + (raw ? quotes : 1);
        int end = text.Length - (raw ? quotes : 1);
        string? indentation = null;
        if (raw && text.Substring(start, end - start).IndexOf('\n') is >= 0 and var newLine && string.IsNullOrWhiteSpace(text.Substring(start, newLine)))
        {
            int last = text.LastIndexOf('\n', end - 1);
            indentation = text.Substring(last + 1, end - last - 1);
            start += newLine + 1;
            end = last > 0 && text[last - 1] == '\r' ? last - 1 : last;
            start += IndentationAt(text, start, end, indentation);
        }

        return new LiteralForm(
            TextSpan.FromBounds(literal.SpanStart + Math.Min(start, Math.Max(end, start)), literal.SpanStart + Math.Max(end, start)),
            literal is InterpolatedStringExpressionSyntax,
            verbatim,
            raw,
            indentation,
            head.Count(static c => c == '$'));
    }

    /// <summary>The length in the source and the value of the character at a place.</summary>
    public (int Length, string Value) Next(SourceText source, int at)
    {
        char c = source[at];
        int newLine = c == '\n' ? 1 : c == '\r' && at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 0;
        if (newLine > 0)
        {
            return (newLine + (Indentation is null ? 0 : IndentationAt(source, at + newLine)), "\n");
        }

        if (IsRaw)
        {
            return (1, c.ToString());
        }

        bool doubled = IsInterpolated && c is '{' or '}' || IsVerbatim && c == '"';
        return doubled ? (2, c.ToString()) : c == '\\' && !IsVerbatim ? Escape(source, at) : (1, c.ToString());
    }

    private static (int Length, string Value) Escape(SourceText source, int at)
    {
        int length = source[at + 1] switch
        {
            'u' => 6,
            'U' => 10,
            'x' => 2 + Enumerable.Range(at + 2, 4).TakeWhile(i => Uri.IsHexDigit(source[i])).Count(),
            _ => 2,
        };
        return (length, SyntaxFactory.ParseToken("\"" + source.ToString(new TextSpan(at, length)) + "\"").ValueText);
    }

    private static int IndentationAt(string text, int at, int end, string indentation)
    {
        int length = 0;
        while (length < indentation.Length && at + length < end && text[at + length] is ' ' or '\t')
        {
            length++;
        }

        return length;
    }

    private int IndentationAt(SourceText source, int at)
    {
        int length = 0;
        while (length < Indentation!.Length && at + length < Content.End && source[at + length] is ' ' or '\t')
        {
            length++;
        }

        return length;
    }
}
