using System.Text;
using System.Text.RegularExpressions;

namespace InvoiceExtraction.Tests.Caching;

public sealed partial class SecondProcessTests(HeldOutPass pass)
{
    [Fact]
    public async Task WholeRun_InAnotherProcessUnderTurkishCulture_IsTheSameApartFromTheSeconds()
    {
        long start = TimeProvider.System.GetTimestamp();
        SampleOutput there = await ChildProcess.SampleAsync("tr_TR.UTF-8", ["--json"], TestContext.Current.CancellationToken);
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromMinutes(1));
        SampleOutput here = await pass.Output;

        Assert.Equal("", there.Errors);
        Assert.Equal(0, there.ExitCode);
        Assert.Equal(WithoutSeconds(here), WithoutSeconds(there));
        Assert.Contains($"\"fingerprint\": \"{Invoice.Tool.Fingerprint}\"", there.Console, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("C")]
    public async Task OneDocument_InAnotherProcessUnderAnyCulture_HasTheSamePrefixAndAnswer(string locale)
    {
        string path = HeldOutInvoice.Get("de-11-spedition-reverse-charge.txt").Path;
        SampleOutput here = await Sample.RunAsync(Sample.Options(path), TestContext.Current.CancellationToken);
        SampleOutput there = await ChildProcess.SampleAsync(locale, ["--json", path], TestContext.Current.CancellationToken);

        Assert.Equal("", there.Errors);
        Assert.Equal(0, there.ExitCode);
        Assert.Equal(Invoice.Tool.Fingerprint, there.Report.GetProperty("fingerprint").GetString());
        Assert.Equal(WithoutSeconds(here), WithoutSeconds(there));
    }

    private static string WithoutSeconds(SampleOutput output)
    {
        string json = Encoding.UTF8.GetString(output.Json);
        Assert.Matches(Seconds(), json);
        return Seconds().Replace(json, "\"seconds\": -");
    }

    [GeneratedRegex(@"""seconds"": [0-9.E-]+")]
    private static partial Regex Seconds();
}
