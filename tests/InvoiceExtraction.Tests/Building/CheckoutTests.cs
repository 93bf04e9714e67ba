namespace InvoiceExtraction.Tests.Building;

[Collection(nameof(ConsumerProject))]
public sealed class CheckoutTests
{
    [Fact]
    public async Task SourcesCheckedOutWithCrLf_BuiltUnderTurkishCulture_HaveTheSamePrefix()
    {
        using ConsumerProject project = new();
        project.Write("Invoice.cs", CrLf(await File.ReadAllTextAsync(Path.Combine(Repository.Sample, "Invoice.cs"), TestContext.Current.CancellationToken)));
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Sample, "exemplars")))
        {
            project.Write("exemplars/" + Path.GetFileName(file), CrLf(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
        }

        project.Write("Program.cs", """
            Console.WriteLine(System.Globalization.CultureInfo.CurrentCulture.Name + " " + 1.5 + " " + "i".ToUpper());
            Console.WriteLine(InvoiceExtraction.Invoice.Tool.Fingerprint);
            Console.WriteLine(InvoiceExtraction.Invoice.Tool.ExemplarCount);
            """);

        SampleOutput build = await project.BuildAsync("tr_TR.UTF-8", TestContext.Current.CancellationToken);
        Assert.True(build.ExitCode == 0, build.Console);
        SampleOutput turkish = await project.RunAsync("tr_TR.UTF-8", TestContext.Current.CancellationToken);
        SampleOutput german = await project.RunAsync("de_DE.UTF-8", TestContext.Current.CancellationToken);

        Assert.Equal([Invoice.Tool.Fingerprint, "50"], Lines(turkish)[1..]);
        Assert.Equal([Invoice.Tool.Fingerprint, "50"], Lines(german)[1..]);
        if (!OperatingSystem.IsWindows())
        {
            // Proves that the locale reaches a process: else the tests of cultures would test nothing. Windows takes it from the user's settings.
            Assert.Equal("tr-TR 1,5 \u0130", Lines(turkish)[0]);
            Assert.Equal("de-DE 1,5 I", Lines(german)[0]);
        }
    }

    private static string[] Lines(SampleOutput output) => output.Console.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string CrLf(string text) => text.ReplaceLineEndings("\r\n");
}
