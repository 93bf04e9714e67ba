using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;

namespace PromptGen.Generators;

/// <summary>An exemplar file, parsed once for as long as its text lives: an edit of a record or of another file does not read it again.</summary>
internal sealed class ParsedExemplars
{
    private static readonly ConditionalWeakTable<SourceText, ParsedExemplars> s_known = new();

    private ParsedExemplars(string path, SourceText source)
    {
        List<JsonDefect> defects = [];
        Text = source.ToString();
        Exemplars = ExemplarFile.Read(path, Text, defects);
        Defects = defects;
    }

    public string Text { get; }

    public IReadOnlyList<ExemplarSource> Exemplars { get; }

    /// <summary>What is wrong with the file as JSON and as a list of exemplars.</summary>
    public IReadOnlyList<JsonDefect> Defects { get; }

    /// <summary>Parses a file; the path decides between a list and lines.</summary>
    public static ParsedExemplars Of(string path, SourceText source) => s_known.GetValue(source, text => new ParsedExemplars(path, text));
}
