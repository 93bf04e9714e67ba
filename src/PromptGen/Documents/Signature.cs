namespace PromptGen.Documents;

/// <summary>The kinds of files that their first bytes tell apart: the ones that providers take, and the ones that people try.</summary>
/// <param name="Name">What a file of the kind is, as the end of a sentence.</param>
/// <param name="Type">The media type of a kind that providers take; else null.</param>
internal sealed record Signature(string Name, string? Type = null)
{
    public const string PdfType = "application/pdf";

    /// <summary>Readers look for the head of a PDF in the first 1,024 bytes, because mail and scan software puts lines in front of it.</summary>
    private const int PdfHeadEnd = 1024;

    private static readonly Signature s_pdf = new("a PDF", PdfType);
    private static readonly Signature s_png = new("a PNG image", "image/png");
    private static readonly Signature s_jpeg = new("a JPEG image", "image/jpeg");
    private static readonly Signature s_gif = new("a GIF image", "image/gif");
    private static readonly Signature s_webP = new("a WebP image", "image/webp");
    private static readonly Signature s_tiff = new("a TIFF image");
    private static readonly Signature s_bmp = new("a BMP image");
    private static readonly Signature s_heif = new("a HEIC or AVIF image");
    private static readonly Signature s_svg = new("an SVG or XML text");
    private static readonly Signature s_html = new("an HTML page");
    private static readonly Signature s_zip = new("a ZIP archive, such as a .docx or .xlsx file");
    private static readonly Signature s_ole = new("an old Office file, such as .doc or .xls");
    private static readonly Signature s_unknown = new("of no kind that is known here");

    public bool IsImage => Type?.StartsWith("image/", StringComparison.Ordinal) == true;

    public static Signature Of(ReadOnlySpan<byte> bytes)
    {
        return bytes switch
        {
            _ when bytes.StartsWith(PngHead) => s_png,
            [0xFF, 0xD8, 0xFF, ..] => s_jpeg,
            _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => s_gif,
            _ when bytes.StartsWith("RIFF"u8) && At(bytes, 8, "WEBP"u8) => s_webP,
            _ when bytes[..Math.Min(PdfHeadEnd, bytes.Length)].IndexOf("%PDF-"u8) >= 0 => s_pdf,
            _ => OfOthers(bytes),
        };
    }

    private static ReadOnlySpan<byte> PngHead => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static Signature OfOthers(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => s_zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => s_ole,
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => s_tiff,
        [(byte)'B', (byte)'M', ..] => s_bmp,
        _ when At(bytes, 4, "ftyp"u8) => s_heif,
        _ when bytes.StartsWith("<svg"u8) || bytes.StartsWith("<?xml"u8) => s_svg,
        _ when bytes.StartsWith("<!DOCTYPE"u8) || bytes.StartsWith("<!doctype"u8) || bytes.StartsWith("<html"u8) => s_html,
        _ => s_unknown,
    };

    private static bool At(ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> text) => bytes.Length >= offset + text.Length && bytes[offset..].StartsWith(text);
}
