using System.Text;
using PromptGen.Wire.Tests;

namespace PromptGen.Tests.Documents;

/// <summary>Pages are counted where the count is certain, and are unknown everywhere else.</summary>
public sealed class PdfPageTests
{
    private const string Head = "%PDF-1.4\n";
    private const string End = "startxref\n0\n%%EOF\n";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(601)]
    public void PlainPdf_HasItsPages(int pages) => Assert.Equal(pages, DocumentPart.FromPdf(SampleFiles.Pdf(pages)).PageCount);

    [Theory]
    [InlineData("<</Type /Pages /Count 1>> <</Type /Page>>" + End, 1)]
    [InlineData("<</Type\r\n/Page/Parent 1 0 R>> <</Count 1/Type/Pages>>" + End, 1)]
    [InlineData("/Linearized 1\nstartxref\n0\n%%EOF\n<</Type/Pages/Count 1>><</Type/Page>>" + End, 1)]
    [InlineData("<</Type/Outlines/Count 9>><</Type/Pages/Count 1>><</Type/Page>><</Type/PageLabel>>" + End, 1)]
    [InlineData("<</Type/Pages/Count 2>><</Type/Page>>" + End, null)]
    [InlineData("<</Type/ObjStm/N 3>><</Type/Pages/Count 1>><</Type/Page>>" + End, null)]
    [InlineData("<</Type/Pages/Count 1>><</Type/Page>>" + End + End, null)]
    [InlineData("<</Type/Pages/Count 0>>" + End, null)]
    [InlineData("<</Type/Pages/Count 1>><</Type/Page>>", null)]
    [InlineData("", null)]
    public void Page_CountsWhereNothingSpeaksAgainstIt(string body, int? pages) => Assert.Equal(pages, DocumentPart.FromPdf(Encoding.ASCII.GetBytes(Head + body)).PageCount);

    [Fact]
    public void OtherParts_HaveNoPages()
    {
        Assert.Null(DocumentPart.FromPdf(new Uri("https://a.example/")).PageCount);
        Assert.Null(DocumentPart.FromImage(SampleFiles.Png(1, 1)).PageCount);
        Assert.Null(DocumentPart.FromText("%PDF-1.4").PageCount);
    }
}
