using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>Joins a tool with the files that it names.</summary>
internal static class PrefixReader
{
    /// <summary>The static texts of a tool; null if a file that belongs to them defeats the reader, because texts with a gap would be sent unnoticed.</summary>
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

        return new PrefixModel(instructions, tool.Exemplars is { } pattern
            ? Matching(files, pattern, options).SelectMany(static match => match.Exemplars).ToEquatableArray()
            : default);
    }

    /// <summary>The files that a path or glob names, in ordinal order of their relative paths.</summary>
    private static IEnumerable<PromptFile> Matching(EquatableArray<PromptFile> files, string pattern, GeneratorOptions options) =>
        files.Select(file => (File: file, Path: FilePattern.Relative(file.Path, options.ProjectDirectory)))
            .Where(entry => FilePattern.Matches(entry.Path, pattern))
            .OrderBy(static entry => entry.Path, StringComparer.Ordinal)
            .Select(static entry => entry.File);
}
