using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;

namespace PromptGen.Generators.Analyzers;

/// <summary>Which files belong to which tools.</summary>
internal sealed class ToolFiles(AnalysisScope scope)
{
    /// <summary>A file's path as messages give it: relative to the project, with forward slashes.</summary>
    public string Relative(string path) => FilePattern.Relative(path, scope.Options.ProjectDirectory);

    /// <summary>The tools that name an exemplar file.</summary>
    public List<ToolDeclaration> ToolsOf(AdditionalText file, CancellationToken cancellationToken)
    {
        string path = Relative(file.Path);
        return !PromptFile.IsExemplars(path) ? [] : [.. scope.Tools(cancellationToken).All.Where(tool => tool.Exemplars is { } pattern && FilePattern.Matches(path, pattern))];
    }

    /// <summary>The exemplar files that a path or glob names, in the order of the prompt.</summary>
    public List<AdditionalText> Matching(string pattern) => [.. scope.AnalyzerOptions.AdditionalFiles
        .Where(file => PromptFile.IsExemplars(file.Path) && FilePattern.Matches(Relative(file.Path), pattern))
        .OrderBy(file => Relative(file.Path), StringComparer.Ordinal)];

    /// <summary>The text files that a path names.</summary>
    public IEnumerable<AdditionalText> Texts(string pattern) => scope.AnalyzerOptions.AdditionalFiles
        .Where(file => PromptFile.IsText(file.Path) && FilePattern.Matches(Relative(file.Path), pattern));

    /// <summary>A file's exemplars; null if it is too long to be read.</summary>
    public ParsedExemplars? Parse(AdditionalText file, CancellationToken cancellationToken) =>
        Measure(file).TextWithin(scope.Options.MaxFileBytes, cancellationToken) is { } text ? ParsedExemplars.Of(file.Path, text) : null;

    /// <summary>A file with its length.</summary>
    public MeasuredFile Measure(AdditionalText file) => MeasuredFile.Of(file, scope.AnalyzerOptions.AnalyzerConfigOptionsProvider);

    /// <summary>The document of an exemplar; null if its file is missing.</summary>
    public string? InputOf(ExemplarSource exemplar, AdditionalText file, CancellationToken cancellationToken) => exemplar.InputFile(file.Path) is not { } path
        ? exemplar.Input.Text
        : InputFile(path) is { } input ? PromptFile.Read(Measure(input), scope.Options.MaxFileBytes, cancellationToken).Text : null;

    /// <summary>The file with an exemplar's document.</summary>
    public AdditionalText? InputFile(string path) => scope.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => !PromptFile.IsExemplars(file.Path) && PromptFile.CanBeRead(file) && FilePattern.AreSame(file.Path, path));

    /// <summary>A place in a file.</summary>
    public static Location Place(AdditionalText file, SourceText text, int start, int end)
    {
        TextSpan span = TextSpan.FromBounds(Math.Min(start, text.Length), Math.Min(end, text.Length));
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
