using PromptGen.Wire.Tests;

namespace PromptGen.Tests.Documents;

/// <summary>What the first bytes of a file say. The heads are written as the formats' specifications have them.</summary>
public sealed class MediaTypeTests
{
    // RIFF length WEBP, then one chunk each: lossy (14-bit sizes behind a start code), lossless (two 14-bit sizes less one), extended (two 24-bit sizes less one).
    private static readonly byte[] s_lossy = [.. "RIFF\0\0\0\0WEBPVP8 \0\0\0\0"u8, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x01, 0xF0, 0x00];
    private static readonly byte[] s_lossless = [.. "RIFF\0\0\0\0WEBPVP8L\0\0\0\0"u8, 0x2F, 0x3F, 0xC1, 0x3B, 0x00, 0, 0, 0, 0, 0];
    private static readonly byte[] s_extended = [.. "RIFF\0\0\0\0WEBPVP8X\0\0\0\0"u8, 0, 0, 0, 0, 0x3F, 0x1F, 0x00, 0xEF, 0x00, 0x01];

    // A segment of application data (APP0), one of tables (DHT), fill bytes, then the frame header: precision, height 480, width 640.
    private static readonly byte[] s_jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3];

    public static TheoryData<byte[], string, int?, int?> Images => new()
    {
        { SampleFiles.Png(640, 480), "image/png", 640, 480 },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "image/png", null, null },
        { s_jpeg, "image/jpeg", 640, 480 },
        { s_jpeg[..20], "image/jpeg", null, null },
        { [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xC0, 0, 17, 8, 0, 1, 0, 1], "image/jpeg", null, null },
        { [.. "GIF89a"u8, 0x80, 0x02, 0xE0, 0x01], "image/gif", 640, 480 },
        { [.. "GIF87a"u8, 1], "image/gif", null, null },
        { s_lossy, "image/webp", 320, 240 },
        { s_lossless, "image/webp", 320, 240 },
        { s_extended, "image/webp", 8000, 65_776 },
        { s_lossy[..20], "image/webp", null, null },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void Images_HaveTheirTypeAndSize(byte[] bytes, string type, int? width, int? height)
    {
        DocumentPart image = DocumentPart.FromImage(bytes);

        Assert.Equal((DocumentPartKind.Image, type, width, height), (image.Kind, image.MediaType, image.PixelWidth, image.PixelHeight));
        Assert.Contains("Use FromImage for an image.", Assert.Throws<ArgumentException>(() => Document.FromPdf(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfs_MayHaveLinesInFrontOfTheirHead()
    {
        byte[] mailed = [.. new byte[1019], .. "%PDF-1.7"u8];
        Assert.Equal("application/pdf", DocumentPart.FromPdf(mailed).MediaType);
        Assert.Equal("application/pdf", DocumentPart.FromPdf(new Uri("https://a.example/")).MediaType);

        byte[] tooFar = [.. new byte[1020], .. "%PDF-1.7"u8];
        Assert.Contains("of no kind that is known here. Pass a file that begins with %PDF.", Assert.Throws<ArgumentException>(() => DocumentPart.FromPdf(tooFar)).Message, StringComparison.Ordinal);
        Assert.Contains("are a PDF. Use FromPdf", Assert.Throws<ArgumentException>(() => DocumentPart.FromImage(mailed)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<byte[], string> Others => new()
    {
        { [(byte)'P', (byte)'K', 3, 4, 20, 0], "are a ZIP archive, such as a .docx or .xlsx file." },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "are an old Office file, such as .doc or .xls." },
        { [(byte)'I', (byte)'I', 42, 0, 8], "are a TIFF image." },
        { [(byte)'M', (byte)'M', 0, 42, 8], "are a TIFF image." },
        { [.. "BM1234"u8], "are a BMP image." },
        { [0, 0, 0, 24, .. "ftypheic"u8], "are a HEIC or AVIF image." },
        { [.. "<svg xmlns"u8], "are an SVG or XML text." },
        { [.. "<!DOCTYPE html>"u8], "are an HTML page." },
        { [.. "RIFF\0\0\0\0WAVE"u8], "are of no kind that is known here." },
        { [0x89], "are of no kind that is known here." },
        { [], "is empty. Pass the bytes of the file." },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Others_AreRefusedByName(byte[] bytes, string message)
    {
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Document.FromPdf(bytes)).Message, StringComparison.Ordinal);
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Document.FromImage(bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("relative/path")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("file:///a.png")]
    public void Addresses_MustBeOnesThatAProviderCanFetch(string address) =>
        Assert.Contains("FromBytes", Assert.Throws<ArgumentException>(() => DocumentSource.FromUrl(new Uri(address, UriKind.RelativeOrAbsolute))).Message, StringComparison.Ordinal);

    [Fact]
    public void Parts_MustBeThere()
    {
        Assert.Contains("no parts", Assert.Throws<ArgumentException>(() => Document.FromParts([])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Document.FromParts([null!]));
        Assert.Contains("text part is empty", Assert.Throws<ArgumentException>(() => DocumentPart.FromText(" ")).Message, StringComparison.Ordinal);
        Assert.Contains("half of a surrogate pair", Assert.Throws<ArgumentException>(() => DocumentPart.FromText("\ud800")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DocumentSource.FromFileId(" "));
    }
}
