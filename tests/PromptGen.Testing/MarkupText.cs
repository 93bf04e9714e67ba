using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing;

/// <summary>
/// A test text whose expected diagnostics are written into it: <c>[|x|]</c> for the only rule of the analyzer, <c>{|ID:x|}</c> for a
/// rule or a compiler error by id, <c>{|#n:x|}</c> for a place that an <see cref="ExpectedDiagnostic"/> names. Marks may nest.
/// </summary>
public sealed partial class MarkupText
{
    private MarkupText(string text, ImmutableArray<MarkupSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The text without markup.</summary>
    public string Text { get; }

    /// <summary>The marked places, ordered by start; of two that start together the outer one comes first.</summary>
    public ImmutableArray<MarkupSpan> Spans { get; }

    /// <summary>Takes a text as it is, for content that itself contains <c>[|</c> or <c>|}</c>, such as a regular expression.</summary>
    public static MarkupText Literal(string text) => new(text, []);

    /// <summary>Separates text and marks.</summary>
    /// <exception cref="FormatException">A mark is not closed, closes nothing, crosses another one, or has no id after <c>{|</c>.</exception>
    public static MarkupText Parse(string markup)
    {
        StringBuilder text = new(markup.Length);
        Stack<OpenMark> open = new();
        List<MarkupSpan> spans = [];
        int position = 0;
        while (position < markup.Length)
        {
            string pair = position + 1 < markup.Length ? markup.Substring(position, 2) : "";
            switch (pair)
            {
                case "[|":
                    open.Push(new OpenMark(pair, null, null, text.Length, position));
                    position += 2;
                    break;
                case "{|" when open.Count > 0 && position + 2 < markup.Length && markup[position + 2] == '}':
                    // A marked opening brace: the bar belongs to the mark's end.
                    text.Append(markup[position++]);
                    break;
                case "{|":
                    Match header = Header().Match(markup, position);
                    Require(header.Success, markup, position, "is not followed by an id or a number as in '{|PG1001:x|}' or '{|#0:x|}'");
                    open.Push(Numbered(header, text.Length, position));
                    position += header.Length;
                    break;
                case "|]" or "|}":
                    spans.Add(Close(open, pair, markup, position, text.Length));
                    position += 2;
                    break;
                default:
                    text.Append(markup[position++]);
                    break;
            }
        }

        if (open.TryPeek(out OpenMark? unclosed))
        {
            Require(false, markup, unclosed.Position, "is never closed");
        }

        return new MarkupText(text.ToString(), [.. spans.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.End)]);
    }

    /// <summary>Writes marks into a text, the inverse of <see cref="Parse"/>.</summary>
    internal static string Annotate(string text, IEnumerable<MarkupSpan> spans)
    {
        // The sort is stable and inserts from the end, so that an earlier position stays valid.
        IEnumerable<(int At, int Order, string Token)> tokens = spans
            .OrderBy(s => s.Span.Length)
            .SelectMany((s, i) => new[]
            {
                (At: s.Span.Start, Order: s.Span.IsEmpty ? 1 : 2, Token: s.Id is null ? "[|" : $"{{|{s.Id}:"),
                (At: s.Span.End, Order: s.Span.IsEmpty ? 1 : 0, Token: s.Id is null ? "|]" : "|}"),
            });
        StringBuilder result = new();
        int written = 0;
        foreach (IGrouping<int, (int At, int Order, string Token)> place in tokens.GroupBy(t => t.At).OrderBy(g => g.Key))
        {
            result.Append(text, written, place.Key - written);
            written = place.Key;
            IEnumerable<string> closing = place.Where(t => t.Order == 0).Select(t => t.Token);
            IEnumerable<string> empty = place.Where(t => t.Order == 1).Select(t => t.Token);
            IEnumerable<string> opening = place.Where(t => t.Order == 2).Select(t => t.Token).Reverse();
            result.AppendJoin("", closing).AppendJoin("", empty).AppendJoin("", opening);
        }

        return result.Append(text, written, text.Length - written).ToString();
    }

    private static OpenMark Numbered(Match header, int start, int position) =>
        header.Groups["number"] is { Success: true } number
            ? new OpenMark("{|", null, int.Parse(number.Value, CultureInfo.InvariantCulture), start, position)
            : new OpenMark("{|", header.Groups["id"].Value, null, start, position);

    private static MarkupSpan Close(Stack<OpenMark> open, string closer, string markup, int position, int end)
    {
        Require(open.Count > 0, markup, position, "closes nothing; pass the file as TestFile.Literal if this is no markup");
        OpenMark mark = open.Pop();
        Require((mark.Token == "[|") == (closer == "|]"), markup, position, $"meets an open '{mark.Token}'; marks may nest, not cross");
        return new MarkupSpan(mark.Id, mark.Number, TextSpan.FromBounds(mark.Start, end));
    }

    private static void Require(bool holds, string markup, int position, string problem)
    {
        if (!holds)
        {
            LinePosition place = SourceText.From(markup).Lines.GetLinePosition(position);
            throw new FormatException($"The mark '{markup.Substring(position, 2)}' in line {place.Line + 1}, column {place.Character + 1} of the test text {problem}.");
        }
    }

    [GeneratedRegex(@"\G\{\|(?:#(?<number>\d+)|(?<id>[A-Za-z]+\d+)):")]
    private static partial Regex Header();

    private sealed record OpenMark(string Token, string? Id, int? Number, int Start, int Position);
}
