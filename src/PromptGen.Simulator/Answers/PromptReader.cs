using System.Text.Json;
using System.Text.RegularExpressions;

namespace PromptGen.Simulator.Answers;

/// <summary>Finds exemplars and the document in a prompt of any make: tagged exemplars in the system text, or earlier turns, and the last document.</summary>
internal static partial class PromptReader
{
    public static (IReadOnlyList<Exemplar> Exemplars, string Document) Read(string system, IReadOnlyList<PromptTurn> turns)
    {
        int at = DocumentTurn(turns);
        List<Exemplar> exemplars = [.. Tagged(system)];
        for (int i = 0; i + 1 < turns.Count && i + 1 < at; i++)
        {
            if (turns[i].IsUser && !turns[i + 1].IsUser && IsJson(turns[i + 1].Text))
            {
                exemplars.Add(new Exemplar(Inner(turns[i].Text), turns[i + 1].Text));
            }
        }

        return (exemplars, at < 0 ? "" : Inner(turns[at].Text));
    }

    /// <summary>The text inside the outermost pair of tags, or all of it where there is none.</summary>
    public static string Inner(string text)
    {
        foreach (Match open in OpeningTag().Matches(text))
        {
            string closing = $"</{open.Groups["name"].ValueSpan}>";
            int start = open.Index + open.Length;
            int end = text.LastIndexOf(closing, StringComparison.Ordinal);
            if (end >= start)
            {
                return text[start..end].Trim('\n', '\r');
            }
        }

        return text;
    }

    // A re-ask ends with a message that lists problems; the document stands in an earlier one.
    private static int DocumentTurn(IReadOnlyList<PromptTurn> turns)
    {
        int plain = -1;
        for (int i = turns.Count - 1; i >= 0; i--)
        {
            if (!turns[i].IsUser || turns[i].Text.Length == 0)
            {
                continue;
            }

            if (!ReferenceEquals(Inner(turns[i].Text), turns[i].Text))
            {
                return i;
            }

            plain = plain < 0 ? i : plain;
        }

        return plain;
    }

    private static IEnumerable<Exemplar> Tagged(string system)
    {
        foreach (Match match in ExampleBlock().Matches(system))
        {
            string body = match.Groups["body"].Value;
            Match output = OutputBlock().Matches(body).LastOrDefault() ?? Match.Empty;
            if (output.Success && IsJson(output.Groups["json"].Value))
            {
                yield return new Exemplar(Inner(body[..output.Index]), output.Groups["json"].Value.Trim());
                continue;
            }

            int brace = body.LastIndexOf("\n{", StringComparison.Ordinal);
            if (brace > 0 && IsJson(StripTags(body[brace..])))
            {
                yield return new Exemplar(Inner(body[..brace]), StripTags(body[brace..]));
            }
        }
    }

    private static string StripTags(string text) => text[..(text.LastIndexOf('}') + 1)].Trim();

    private static bool IsJson(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed[0] != '{')
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(trimmed);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex("<(?<name>[A-Za-z][A-Za-z0-9_-]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningTag();

    [GeneratedRegex(@"<(?<tag>example|exemplar|sample|shot)( [^>]*)?>(?<body>.*?)</\k<tag>>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex ExampleBlock();

    [GeneratedRegex(@"<(?<tag>output|answer|result|json|ideal_output)>(?<json>.*?)</\k<tag>>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex OutputBlock();
}
