using System.Text;

namespace ContractClauses;

/// <summary>Reads UTF-8 text, or says what is wrong with a file in one sentence.</summary>
internal static class TextFile
{
    private const long MaxBytes = 5_000_000;
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="BadInputException">It is missing, too large, empty or no text.</exception>
    public static string Read(string path)
    {
        string name = Path.GetFileName(path);
        try
        {
            FileInfo file = new(path);
            if (file.Length > MaxBytes)
            {
                throw new BadInputException($"'{name}' is larger than 5 MB. Split it.");
            }

            string text = s_strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
            return string.IsNullOrWhiteSpace(text) ? throw new BadInputException($"'{name}' is empty. There is nothing to read in it.")
                : text.Contains('\0') ? throw new BadInputException($"'{name}' is a binary file. Convert it to text first, for example with pdftotext.")
                : text;
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException($"'{name}' is not UTF-8 text. Convert it, for example with iconv.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInputException($"There is no file '{path}'. Check the path.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"'{name}' cannot be read: {exception.Message}");
        }
    }
}
