using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Analyzers;

/// <summary>
/// The exemplars of a file and what is wrong with them, for as long as the file's text lives. An edit of other code checks nothing again, an edit of the
/// record reads no file again, and an edit of one file leaves the others alone: a project can have hundreds of kilobytes of exemplars.
/// </summary>
internal sealed class CheckedExemplars
{
    private static readonly ConditionalWeakTable<SourceText, CheckedExemplars> s_known = new();

    private readonly string _path;
    private readonly string _text;
    private readonly List<ExemplarSource> _exemplars;
    private readonly List<JsonDefect> _unreadable = [];
    private Answer? _last;

    private CheckedExemplars(string path, string text)
    {
        _path = path;
        _text = text;
        _exemplars = ExemplarFile.Read(path, text, _unreadable);
    }

    public static CheckedExemplars Of(string path, SourceText text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CheckedExemplars known = s_known.GetValue(text, _ => new CheckedExemplars(path, text.ToString()));

        // The path decides how the text is read; a renamed file keeps its text.
        return known._path == path ? known : new CheckedExemplars(path, known._text);
    }

    /// <summary>All defects in the order of the text; what two tools find alike is said once.</summary>
    public IReadOnlyList<JsonDefect> DefectsFor(EquatableArray<ToolModel> tools, CancellationToken cancellationToken)
    {
        Answer? last = Volatile.Read(ref _last);
        if (last is not null && last.Tools.Equals(tools))
        {
            return last.Defects;
        }

        List<JsonDefect> defects = [.. _unreadable];
        foreach (ToolModel tool in tools)
        {
            ExemplarValidator validator = new(tool, _text, defects);
            foreach (ExemplarSource exemplar in _exemplars)
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
