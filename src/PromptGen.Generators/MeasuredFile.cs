using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Generators;

/// <summary>
/// An AdditionalFile with its length on the disk. Loading a data set of 100 MB only to learn that it is too long takes a quarter of a second, and a generator
/// may not look at the disk itself. So the build measures long files (the task <c>MeasureFiles</c>) and hands the length on as metadata.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Bytes">Its length as the last build saw it; 0 if that is not known, as for every short file.</param>
internal sealed record MeasuredFile(AdditionalText File, long Bytes)
{
    private const string LengthKey = "build_metadata.AdditionalFiles.PromptGenLength";

    public string Path => File.Path;

    public static MeasuredFile Of(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(
        file,
        options.GetOptions(file).TryGetValue(LengthKey, out string? text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) ? bytes : 0);

    /// <summary>
    /// Whether the file is beyond a limit without a look at its text: UTF-16, the widest encoding that the compiler knows, takes two bytes for what UTF-8
    /// writes in one, and two more for its mark. Below that the text decides, which is never older than what the user sees.
    /// </summary>
    /// <param name="limit">The limit in bytes of UTF-8.</param>
    public bool IsSurelyBeyond(int limit) => Bytes > 2L * limit + 2;

    /// <summary>The text; null if it has more characters than the limit has bytes.</summary>
    public SourceText? TextWithin(int limit, CancellationToken cancellationToken) =>
        !IsSurelyBeyond(limit) && File.GetText(cancellationToken) is { } text && text.Length <= limit ? text : null;
}
