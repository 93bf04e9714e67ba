using System.Text.RegularExpressions;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>Splits constant text at the placeholders of a template, <c>{{name}}</c> and <c>{{$name}}</c>, for PG2002: what is filled in there is not known.</summary>
internal static class TemplatePlaceholders
{
    private static readonly Regex Placeholder = new(@"\{\{\s*\$?[A-Za-z_][A-Za-z0-9_.]*\s*\}\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The text with each placeholder as an unknown piece of its own.</summary>
    public static PromptText Split(PromptText text) => text with { Parts = [.. text.Parts.SelectMany(Split)] };

    /// <summary>The first placeholder as it is written, or null.</summary>
    public static string? FirstIn(PromptText text) => text.Parts.Select(static part => Placeholder.Match(part.Constant ?? "")).FirstOrDefault(static match => match.Success)?.Value;

    private static IEnumerable<TextPart> Split(TextPart part)
    {
        if (part.Constant is not { } constant)
        {
            yield return part;
            yield break;
        }

        int start = 0;
        foreach (Match match in Placeholder.Matches(constant))
        {
            if (match.Index > start)
            {
                yield return Literal(part, constant.Substring(start, match.Index - start));
            }

            yield return part with { Constant = null, Size = null, Stability = Stability.Unknown(UnknownReason.Template, part.Operation) };
            start = match.Index + match.Length;
        }

        if (start < constant.Length)
        {
            yield return start == 0 ? part : Literal(part, constant.Substring(start));
        }
    }

    private static TextPart Literal(TextPart part, string text) => part with { Constant = text, Size = SizeBand.Of(text) };
}
