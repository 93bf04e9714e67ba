using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>An AdditionalFile that can be part of a prompt, read once.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The content of a text file with LF newlines; null for exemplar files.</param>
/// <param name="Exemplars">The exemplars that could be read.</param>
internal sealed record PromptFile(string Path, string? Text, EquatableArray<Exemplar> Exemplars)
{
    /// <summary>Longer files that are no part of a prompt, such as a schema file, are not read: they cannot be meant.</summary>
    public const int MaxCharacters = 1_000_000;

    private static readonly ConditionalWeakTable<SourceText, PromptFile> s_known = new();

    /// <summary>Whether the reader failed on the file, so that its exemplars are not known.</summary>
    public bool IsUnreadable { get; init; }

    public static bool CanBeRead(AdditionalText file) => IsExemplars(file.Path) || IsText(file.Path);

    /// <summary>Reads a file, once for as long as its text lives.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maxLength">Longer files are taken for empty; the analyzers say so (PG3010).</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static PromptFile Read(MeasuredFile file, int maxLength, CancellationToken cancellationToken) =>
        file.TextWithin(maxLength, cancellationToken) is { } source
            ? s_known.GetValue(source, text => Parse(file.Path, text))
            : new PromptFile(file.Path, IsExemplars(file.Path) ? null : "", default);

    private static PromptFile Parse(string path, SourceText source)
    {
        if (!IsExemplars(path))
        {
            return new PromptFile(path, Lf(source.ToString()), default);
        }

        // The cause is reported by the analyzer of exemplar files, which reads the file in the same way.
        List<Exemplar>? exemplars = Emission.Try(() => ParsedExemplars.Of(path, source).Exemplars.Select(exemplar => Read(exemplar, path)).ToList(), out _);
        return new PromptFile(path, null, exemplars?.ToEquatableArray() ?? default) { IsUnreadable = exemplars is null };
    }

    private static Exemplar Read(ExemplarSource source, string path) =>
        new(source.IsFile ? "" : Lf(source.Input.Text), CanonicalJson.Write(source.Output), source.InputFile(path));

    public static bool IsExemplars(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    public static bool IsText(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static string Lf(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
