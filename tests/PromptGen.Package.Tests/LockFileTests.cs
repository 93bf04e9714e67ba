using System.Text.Json;

namespace PromptGen.Package.Tests;

public sealed class LockFileTests(PackedFeed feed)
{
    private const string Library = "Library/Library.csproj";
    private const string File = "Library/promptgen.lock.json";

    [Fact]
    public async Task LockFile_IsWrittenOnRequestAndFailsTheBuildWhenThePrefixMoves()
    {
        using Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);

        (await consumer.BuildAsync(Library)).Expect();
        Assert.False(System.IO.File.Exists(consumer.PathOf(File)));

        (await consumer.BuildAsync(Library, "--no-restore", "-p:PromptGenLock=Update")).Expect();
        string first = await Text(consumer);
        JsonElement entry = JsonElement.Parse(first).GetProperty("tools").GetProperty("record_receipt");
        Assert.Equal("1.0.0", entry.GetProperty("schemaVersion").GetString());
        Assert.Equal("string", entry.GetProperty("shape").GetProperty("shop").GetString());

        // CRLF in a checkout is the same file.
        await System.IO.File.WriteAllTextAsync(consumer.PathOf(File), first.ReplaceLineEndings("\r\n"), TestContext.Current.CancellationToken);
        (await consumer.BuildAsync(Library, "--no-restore", "-p:PromptGenLock=Verify")).Expect();

        // Another exemplar moves the system text and not the tools. Without the analyzers the task still sees it.
        consumer.Write("Library/exemplars/receipts.jsonl", ConsumerSources.SecondExemplar + "\n");
        CommandOutput moved = await consumer.BuildAsync(Library, "--no-restore", "-p:PromptGenLock=Verify", "-p:PromptGenModels=claude-haiku-4-5-20251001", "-p:RunAnalyzers=false");
        Assert.NotEqual(0, moved.ExitCode);
        string error = Assert.Single(moved.Lines.Where(static line => line.Contains("error PG2015: ", StringComparison.Ordinal)).Distinct());
        Assert.Contains("promptgen.lock.json(", error, StringComparison.Ordinal);
        Assert.Contains("The system (exemplars) of 'record_receipt' changed since promptgen.lock.json, so every live cache entry starts cold (about ", error, StringComparison.Ordinal);
        Assert.Contains(" on claude-haiku-4-5 as of ", error, StringComparison.Ordinal);

        (await consumer.BuildAsync(Library, "--no-restore", "-p:PromptGenLock=Update")).Expect();
        Assert.NotEqual(first, await Text(consumer));
    }

    /// <summary>Checked out with CRLF, with its files listed in another order, built in another language: the same bytes.</summary>
    [Fact]
    public async Task Fingerprint_DoesNotDependOnNewlinesOrderOrLanguage()
    {
        using Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);
        Dictionary<string, string> files = new()
        {
            ["Library/Receipt.cs"] = ConsumerSources.ReceiptWithFiles,
            ["Library/prompts/receipt.md"] = "Copy the total.\nLeave out what is not printed.\n",
            ["Library/exemplars/more.jsonl"] = """{"inputFile": "note.txt", "output": {"shop": "Bakery", "total": 3.20}}""" + "\n",
            ["Library/exemplars/note.txt"] = "Bakery\n3.20\n",
        };
        foreach ((string name, string text) in files)
        {
            consumer.Write(name, text);
        }

        (await consumer.BuildAsync(Library, "-p:PromptGenLock=Update")).Expect();
        string first = await Text(consumer);

        foreach ((string name, string text) in files)
        {
            consumer.Write(name, text.ReplaceLineEndings("\r\n"));
        }

        consumer.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Shuffle" BeforeTargets="CoreCompile">
                <ItemGroup>
                  <_Listed Include="@(AdditionalFiles)" />
                  <AdditionalFiles Remove="@(AdditionalFiles)" />
                  <AdditionalFiles Include="@(_Listed->Reverse())" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        CommandOutput again = await consumer.RunAsync(
            [("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Tokyo"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")],
            "build", Library, "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "--no-restore", "--no-incremental", "-p:PromptGenLock=Update");
        again.Expect();
        Assert.Equal(first, await Text(consumer));
    }

    private static Task<string> Text(Consumer consumer) => System.IO.File.ReadAllTextAsync(consumer.PathOf(File), TestContext.Current.CancellationToken);
}
