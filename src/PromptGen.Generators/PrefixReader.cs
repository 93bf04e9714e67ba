using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators;

/// <summary>Joins a tool with the files that it names.</summary>
internal static class PrefixReader
{
    /// <summary>
    /// The static texts of a tool; null if a file that belongs to them defeats the reader, because texts with a gap would be sent unnoticed. Files that are
    /// too long, alone or together, are left out: PG3010 stops the build, and no code should be missing beside it.
    /// </summary>
    public static PrefixModel? Read(ToolModel tool, EquatableArray<PromptFile> files, GeneratorOptions options)
    {
        if (tool.Exemplars is { } paths && Matching(files, paths, options).Any(static file => file.IsUnreadable))
        {
            return null;
        }

        string? instructions = tool.Instructions;
        if (tool.InstructionsFile is { } file)
        {
            instructions ??= Matching(files, file, options).FirstOrDefault()?.Text;
        }

        EquatableArray<Exemplar> exemplars = tool.Exemplars is { } pattern ? Matching(files, pattern, options).SelectMany(static match => match.Exemplars).Select(exemplar => WithInput(exemplar, files)).OfType<Exemplar>().ToEquatableArray() : default;
        if (exemplars.Sum(static exemplar => (long)exemplar.Input.Length + exemplar.Output.Length) + (instructions?.Length ?? 0) > options.MaxPromptBytes)
        {
            return new PrefixModel(tool.Instructions, default);
        }

        return tool.Types.Count > 0 && ExemplarNulls.Matter(tool) ? WithDialects(tool, instructions, exemplars) : new PrefixModel(instructions, exemplars);
    }

    /// <summary>What the static texts of a tool depend on: its types too, where exemplars are written in more than one way.</summary>
    public static ToolModel SourceOf(ToolModel tool) => tool.Exemplars is not null && ExemplarNulls.Matter(tool) ? tool.ForPrefix with { Types = tool.Types } : tool.ForPrefix;

    private static PrefixModel WithDialects(ToolModel tool, string? instructions, EquatableArray<Exemplar> exemplars)
    {
        EquatableArray<Exemplar> portable = In(Dialect.Portable);
        return new PrefixModel(instructions, portable)
        {
            Others = new[] { Dialect.AnthropicStrict, Dialect.OpenAIStrict }
                .Where(dialect => SchemaBuilder.Build(tool, dialect).Schema is not null)
                .Select(dialect => new DialectExemplars(dialect.ToString(), In(dialect)))
                .Where(other => !other.Exemplars.Equals(portable))
                .ToEquatableArray(),
        };

        EquatableArray<Exemplar> In(Dialect dialect)
        {
            ExemplarNulls nulls = new(tool, dialect);
            return exemplars.Select(exemplar => exemplar with { Output = nulls.Write(exemplar.Output) }).ToEquatableArray();
        }
    }

    /// <summary>The static texts of a tool out of the project's files, of which only those are read that belong to the tool.</summary>
    public static PrefixModel? Read(ToolModel tool, AnalyzerOptions project, GeneratorOptions options, CancellationToken cancellationToken)
    {
        if (!tool.HasPromptFiles)
        {
            return Read(tool, default(EquatableArray<PromptFile>), options);
        }

        FileNames names = new(tool, options);
        List<PromptFile> exemplars = ReadAll(names, PromptFile.IsExemplars);
        return Read(tool, exemplars.Concat(ReadAll(names.WithInputs(exemplars), PromptFile.IsText)).ToEquatableArray(), options);

        List<PromptFile> ReadAll(FileNames wanted, Func<string, bool> fits) =>
        [
            .. project.AdditionalFiles
                .Where(file => fits(file.Path) && wanted.Contains(file.Path))
                .Select(file => PromptFile.Read(MeasuredFile.Of(file, project.AnalyzerConfigOptionsProvider), wanted.MaxFileBytes, cancellationToken)),
        ];
    }

    /// <summary>An exemplar with its document; null where the file is missing, which the analyzers report.</summary>
    private static Exemplar? WithInput(Exemplar exemplar, EquatableArray<PromptFile> files) => exemplar.InputFile is not { } path ? exemplar
        : files.FirstOrDefault(file => file.Text is not null && FilePattern.AreSame(file.Path, path)) is { } file ? new Exemplar(file.Text!, exemplar.Output)
        : null;

    /// <summary>The files that a path or glob names, in ordinal order of their relative paths.</summary>
    private static IEnumerable<PromptFile> Matching(EquatableArray<PromptFile> files, string pattern, GeneratorOptions options) =>
        files.Select(file => (File: file, Path: FilePattern.Relative(file.Path, options.ProjectDirectory)))
            .Where(entry => FilePattern.Matches(entry.Path, pattern))
            .OrderBy(static entry => entry.Path, StringComparer.Ordinal)
            .Select(static entry => entry.File);
}
