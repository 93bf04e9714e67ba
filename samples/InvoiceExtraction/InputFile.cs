using System.Text;
using PromptGen;

namespace InvoiceExtraction;

/// <summary>A text file to extract from, with the record an annotator wrote for it where there is one.</summary>
/// <param name="Name">The name shown.</param>
/// <param name="Document">The text.</param>
/// <param name="Gold">The expected record as JSON, or null.</param>
internal sealed record InputFile(string Name, Document Document, byte[]? Gold)
{
    private const long MaxBytes = 5_000_000;
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The held-out invoices that come with the sample.</summary>
    public static List<InputFile> HeldOut()
    {
        string folder = AppContext.BaseDirectory;
        return [.. Directory.GetFiles(Path.Combine(folder, "invoices"), "*.txt").Order(StringComparer.Ordinal).Select(path =>
            Read(path, File.ReadAllBytes(Path.Combine(folder, "gold", Path.GetFileNameWithoutExtension(path) + ".json"))))];
    }

    /// <summary>The user's files. One that cannot be used is told to the caller, and the others stay.</summary>
    public static List<InputFile> FromPaths(IReadOnlyList<string> paths, Action<string> complain)
    {
        List<InputFile> files = [];
        foreach (string path in paths.SelectMany(path => Expand(path, complain)))
        {
            try
            {
                files.Add(Read(path, gold: null));
            }
            catch (BadInputException exception)
            {
                complain(exception.Message);
            }
        }

        return files;
    }

    private static IEnumerable<string> Expand(string path, Action<string> complain)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            complain($"There is no file or folder '{path}'. Check the path.");
            return [];
        }

        string[] files = [.. Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            complain($"The folder '{path}' has no .txt files. Pass the files by name if they end differently.");
        }

        return files;
    }

    private static InputFile Read(string path, byte[]? gold)
    {
        string name = Path.GetFileName(path);
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                throw new BadInputException($"'{name}' is larger than 5 MB, which no model reads as one document. Split it.");
            }

            byte[] bytes = File.ReadAllBytes(path);
            ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
            if (content.Contains((byte)0))
            {
                throw new BadInputException($"'{name}' is a binary file. This sample reads text; convert it first, for example with pdftotext.");
            }

            return new InputFile(name, Document.FromText(s_strict.GetString(content), name), gold);
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException($"'{name}' is not UTF-8 text. Convert it, for example with iconv.");
        }
        catch (ArgumentException)
        {
            throw new BadInputException($"'{name}' is empty. There is nothing to extract from it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"'{name}' cannot be read: {exception.Message}");
        }
    }
}
