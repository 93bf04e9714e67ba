using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>An exemplar file that is being checked.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its content.</param>
/// <param name="Parsed">Its exemplars.</param>
/// <param name="Tools">The tools that name it.</param>
/// <param name="Files">The other files.</param>
/// <param name="Options">The project's options.</param>
/// <param name="CancellationToken">Ends the check.</param>
internal sealed record ExemplarCheck(
    AdditionalText File,
    SourceText Text,
    ParsedExemplars Parsed,
    IReadOnlyList<ToolDeclaration> Tools,
    ToolFiles Files,
    AnalyzerOptions Options,
    CancellationToken CancellationToken)
{
    /// <summary>The place of a value.</summary>
    public Location Place(JsonValue value) => ToolFiles.Place(File, Text, value.Start, value.End);

    /// <summary>What the fix needs that removes an exemplar: its line, or the element with the comma that belongs to it.</summary>
    public ImmutableDictionary<string, string?> Removal(ExemplarSource exemplar)
    {
        string text = Parsed.Text;
        int start = exemplar.Value.Start;
        int end = exemplar.Value.End;
        if (File.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            TextLine line = Text.Lines.GetLineFromPosition(start);
            return FindingProperties.Remove(line.Start, line.EndIncludingLineBreak);
        }

        int next = SkipSpace(text, end, 1);
        if (next < text.Length && text[next] == ',')
        {
            return FindingProperties.Remove(start, SkipSpace(text, next + 1, 1));
        }

        int before = SkipSpace(text, start - 1, -1);
        return FindingProperties.Remove(before >= 0 && text[before] == ',' ? before : start, end);
    }

    private static int SkipSpace(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at += step;
        }

        return at;
    }
}
