using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Task = Microsoft.Build.Utilities.Task;

namespace PromptGen.Build;

/// <summary>
/// Finds the long files among a project's AdditionalFiles. The generator and the analyzers read the length and leave a file alone that is beyond its limit;
/// without it they would have to load the text to learn that.
/// </summary>
public sealed class MeasureFiles : Task
{
    /// <summary>
    /// Shorter files are not measured: loading them costs nothing, and their length would make every edit of an exemplar an edit of the compiler's options too.
    /// </summary>
    public const long MinBytes = 1 << 20;

    /// <summary>The metadata that holds the length in bytes.</summary>
    public const string LengthMetadata = "PromptGenLength";

    /// <summary>The files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those longer than <see cref="MinBytes"/>, as they were given and with <see cref="LengthMetadata"/>.</summary>
    [Output]
    public ITaskItem[] LongFiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        LongFiles = [.. Files.Select(Measure).OfType<ITaskItem>()];
        return true;
    }

    private static ITaskItem? Measure(ITaskItem item)
    {
        long bytes = BytesOf(item);
        if (bytes <= MinBytes)
        {
            return null;
        }

        TaskItem measured = new(item);
        measured.SetMetadata(LengthMetadata, bytes.ToString(CultureInfo.InvariantCulture));
        return measured;
    }

    private static long BytesOf(ITaskItem item)
    {
        try
        {
            FileInfo file = new(item.GetMetadata("FullPath"));
            return file.Exists ? file.Length : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            // A name that is no path, or a file that nobody may see: the compiler says so when it opens it.
            return 0;
        }
    }
}
