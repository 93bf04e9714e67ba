namespace PromptGen.Package.Tests;

/// <summary>A data set that lies in the folder of the exemplars.</summary>
public sealed class LongFileTests(PackedFeed feed)
{
    private const string Library = "Library/Library.csproj";
    private const string Huge = "Library/exemplars/huge.jsonl";
    private const long HundredMegaBytes = 100 << 20;

    [Fact]
    public async Task FileOfAHundredMegaBytes_IsMeasuredOnTheDiskAndReported()
    {
        using Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);
        string[] arguments = ["-p:TargetFrameworks=net10.0"];
        using (FileStream file = File.Create(consumer.PathOf(Huge)))
        {
            file.SetLength(HundredMegaBytes); // sparse: it takes no room on the disk
        }

        CommandOutput build = await consumer.BuildAsync(Library, arguments);

        Assert.NotEqual(0, build.ExitCode);
        string error = Assert.Single(build.Lines.Where(static line => line.Contains(": error ", StringComparison.Ordinal)).Distinct());
        Assert.Contains("huge.jsonl(1,1): error PG3010: exemplars/huge.jsonl has 104857600 bytes and the limit is 1048576. Split it, or raise promptgen.max_exemplar_file_bytes.", error, StringComparison.Ordinal);
        Assert.Contains("PromptGenLength = 104857600", await OptionsAsync(consumer), StringComparison.Ordinal);

        // Gone again, nothing of it is left; and the length of a short file is no option, so that an edit of an exemplar changes none.
        File.Delete(consumer.PathOf(Huge));
        (await consumer.BuildAsync(Library, [.. arguments, "--no-restore"])).Expect();
        string before = await OptionsAsync(consumer);
        DateTime written = File.GetLastWriteTimeUtc(OptionFile(consumer));
        Assert.DoesNotContain("PromptGenLength = 1", before, StringComparison.Ordinal);
        consumer.Write("Library/exemplars/receipts.jsonl", ConsumerSources.Exemplar + "\n" + ConsumerSources.SecondExemplar + "\n");
        (await consumer.BuildAsync(Library, [.. arguments, "--no-restore"])).Expect();
        Assert.Equal(before, await OptionsAsync(consumer));
        Assert.Equal(written, File.GetLastWriteTimeUtc(OptionFile(consumer)));
    }

    private static string OptionFile(Consumer consumer) => consumer.PathOf("Library/obj/Debug/net10.0/Library.GeneratedMSBuildEditorConfig.editorconfig");

    private static Task<string> OptionsAsync(Consumer consumer) => File.ReadAllTextAsync(OptionFile(consumer), TestContext.Current.CancellationToken);
}
