using PromptGen.Wire.Tests;

namespace PromptGen.Tests.Documents;

/// <summary>The hash of a document covers what is sent of it and nothing else.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void Fingerprint_IsTheHashOfTheFramedParts()
    {
        byte[] png = SampleFiles.Png(1, 2);

        Assert.Equal(SampleFiles.Fingerprint((0, 0, "Grüße"u8.ToArray())), Document.FromText("Grüße").Fingerprint);
        Assert.Equal(Document.FromText("Grüße").Fingerprint, Document.FromParts([DocumentPart.FromText("Grüße").WithCacheBreakpoint()], "id").Fingerprint);
        Assert.Equal(SampleFiles.Fingerprint((2, 0, png), (0, 0, "x"u8.ToArray())), Document.FromParts([DocumentPart.FromImage(png), DocumentPart.FromText("x")]).Fingerprint);
        Assert.Equal(SampleFiles.Fingerprint((1, 1, "https://a.example/b"u8.ToArray())), Document.FromPdf(new Uri("https://a.example/b")).Fingerprint);
        Assert.Equal(SampleFiles.Fingerprint((1, 2, "https://a.example/b"u8.ToArray())), Document.FromPdf(DocumentSource.FromFileId("https://a.example/b")).Fingerprint);
    }

    [Fact]
    public void OtherPartsOrdersAndSplits_HaveOtherFingerprints()
    {
        DocumentPart a = DocumentPart.FromText("a");
        DocumentPart b = DocumentPart.FromText("b");
        DocumentPart image = DocumentPart.FromImage(SampleFiles.Png(1, 2));
        Document[] documents =
        [
            Document.FromText("ab"), Document.FromParts([a, b]), Document.FromParts([b, a]), Document.FromParts([a, b, image]), Document.FromParts([image, a, b]),
            Document.FromParts([DocumentPart.FromImage(SampleFiles.Png(1, 3)), a, b]),
        ];

        Assert.Equal(documents.Length, documents.Select(static document => document.Fingerprint).Distinct().Count());
    }
}
