using System.Globalization;
using System.Text;

namespace PromptGen.Testing;

/// <summary>A short, readable difference of two texts.</summary>
internal static class TextDiff
{
    private const int Context = 2;
    private const int MostLines = 12;

    /// <summary>The stretch of lines that differs, <c>-</c> for expected and <c>+</c> for actual, with what is invisible made visible.</summary>
    public static string Between(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int shorter = Math.Min(left.Length, right.Length);
        int head = 0;
        while (head < shorter && left[head] == right[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < shorter - head && left[^(tail + 1)] == right[^(tail + 1)])
        {
            tail++;
        }

        StringBuilder diff = new();
        diff.Append(CultureInfo.InvariantCulture, $"from line {head + 1}:\n");
        Append(diff, "  ", left.AsSpan()[Math.Max(0, head - Context)..head]);
        Append(diff, "- ", left.AsSpan()[head..^tail]);
        Append(diff, "+ ", right.AsSpan()[head..^tail]);
        Append(diff, "  ", left.AsSpan()[^tail..][..Math.Min(Context, tail)]);
        return diff.ToString();
    }

    private static void Append(StringBuilder diff, string sign, ReadOnlySpan<string> lines)
    {
        foreach (string line in lines[..Math.Min(MostLines, lines.Length)])
        {
            diff.Append(sign).Append(Visible(line)).Append('\n');
        }

        if (lines.Length > MostLines)
        {
            diff.Append(CultureInfo.InvariantCulture, $"{sign}… {lines.Length - MostLines} more lines\n");
        }
    }

    private static string Visible(string line)
    {
        string shown = line.Replace("\r", "␍", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal).Replace("\uFEFF", "<BOM>", StringComparison.Ordinal);
        string trimmed = shown.TrimEnd(' ');
        return trimmed + new string('·', shown.Length - trimmed.Length);
    }
}
