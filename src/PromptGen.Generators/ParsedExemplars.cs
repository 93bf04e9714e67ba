using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>An exemplar file, parsed once for as long as its text lives: an edit of a record or of another file does not read it again.</summary>
internal sealed class ParsedExemplars
{
    private static readonly ConditionalWeakTable<SourceText, ParsedExemplars> s_known = new();

    private Answer? _last;

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

    /// <summary>
    /// All defects in the order of the text; what two tools find alike is said once. The last answer is kept: an edit of other code or of another file
    /// checks nothing again.
    /// </summary>
    public IReadOnlyList<JsonDefect> DefectsFor(EquatableArray<ToolModel> tools, CancellationToken cancellationToken)
    {
        Answer? last = Volatile.Read(ref _last);
        if (last is not null && last.Tools.Equals(tools))
        {
            return last.Defects;
        }

        List<JsonDefect> defects = [.. Defects];
        foreach (ToolModel tool in tools)
        {
            ExemplarValidator validator = new(tool, Text, defects);
            foreach (ExemplarSource exemplar in Exemplars.TakeWhile(_ => !validator.HasEnough))
            {
                cancellationToken.ThrowIfCancellationRequested();
                validator.Check(exemplar);
            }
        }

        last = new Answer(tools, [.. defects.Distinct().OrderBy(static defect => defect.Start)]);
        Volatile.Write(ref _last, last);
        return last.Defects;
    }

    private sealed class Answer(EquatableArray<ToolModel> tools, List<JsonDefect> defects)
    {
        public EquatableArray<ToolModel> Tools => tools;

        public List<JsonDefect> Defects => defects;
    }
}
