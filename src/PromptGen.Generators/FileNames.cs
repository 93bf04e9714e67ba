using System.Collections.Immutable;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>Which files tools ask for.</summary>
/// <param name="Patterns">Paths and globs, relative to the project.</param>
/// <param name="Inputs">Full paths of documents that exemplars name.</param>
/// <param name="ProjectDirectory">What the patterns are relative to.</param>
/// <param name="MaxFileBytes">How long a file may be.</param>
internal sealed record FileNames(EquatableArray<string> Patterns, EquatableArray<string> Inputs, string? ProjectDirectory, int MaxFileBytes)
{
    /// <summary>The files of one tool.</summary>
    public FileNames(ToolModel tool, GeneratorOptions? options = null)
        : this(new[] { tool.Exemplars, tool.InstructionsFile }.OfType<string>().ToEquatableArray(), default, options?.ProjectDirectory, options?.MaxFileBytes ?? 0)
    {
    }

    /// <summary>The files of all tools. The order of the tools does not matter, so that adding one reads no file again.</summary>
    public static FileNames Join(ImmutableArray<FileNames> all, GeneratorOptions options) => new(
        all.SelectMany(static names => names.Patterns).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
        default,
        options.ProjectDirectory,
        options.MaxFileBytes);

    /// <summary>The same with the documents of these exemplars.</summary>
    public FileNames WithInputs(IEnumerable<PromptFile> files) => this with
    {
        Inputs = files.SelectMany(static file => file.Exemplars).Select(static exemplar => exemplar.InputFile).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray(),
    };

    public bool Contains(string path)
    {
        string relative = FilePattern.Relative(path, ProjectDirectory);
        return Patterns.Any(pattern => FilePattern.Matches(relative, pattern)) || Inputs.Any(input => FilePattern.AreSame(input, path));
    }
}
