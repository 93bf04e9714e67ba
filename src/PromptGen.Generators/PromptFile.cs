using Microsoft.CodeAnalysis;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>An AdditionalFile that can be part of a prompt, read once.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The content of a text file with LF newlines; null for exemplar files.</param>
/// <param name="Exemplars">The exemplars that could be read.</param>
internal sealed record PromptFile(string Path, string? Text, EquatableArray<Exemplar> Exemplars)
{
    /// <summary>Larger files are not read: they cannot be meant for a prompt.</summary>
    public const int MaxCharacters = 1_000_000;

    /// <summary>Whether the reader failed on the file, so that its exemplars are not known.</summary>
    public bool IsUnreadable { get; init; }

    public static bool CanBeRead(AdditionalText file) => IsExemplars(file.Path) || IsText(file.Path);

    public static PromptFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        string text = file.GetText(cancellationToken) is { Length: <= MaxCharacters } source ? source.ToString() : "";
        if (!IsExemplars(file.Path))
        {
            return new PromptFile(file.Path, Lf(text), default);
        }

        // The cause is reported by the analyzer of exemplar files, which reads the file in the same way.
        List<Exemplar>? exemplars = Emission.Try(() => ExemplarFile.Read(file.Path, text, []).ConvertAll(static source => new Exemplar(Lf(source.Input.Text), CanonicalJson.Write(source.Output))), out _);
        return new PromptFile(file.Path, null, exemplars?.ToEquatableArray() ?? default) { IsUnreadable = exemplars is null };
    }

    public static bool IsExemplars(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static string Lf(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
