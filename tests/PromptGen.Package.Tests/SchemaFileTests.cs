using System.IO.Compression;
using System.Text.Json;

namespace PromptGen.Package.Tests;

public sealed class SchemaFileTests(PackedFeed feed)
{
    private const string Library = "Library/Library.csproj";

    /// <summary>Nothing of <c>Receipt(string Shop, decimal Total)</c> is out of reach of the strict dialects.</summary>
    private static readonly string[] s_names = ["record_receipt.anthropic-strict.schema.json", "record_receipt.openai-strict.schema.json", "record_receipt.portable.schema.json"];

    [Fact]
    public async Task SchemaFiles_AreWrittenOnceRecreatedAndVerified()
    {
        using Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);

        // By default they stand in obj, and of two target frameworks in that of the first.
        (await consumer.BuildAsync(Library)).Expect();
        Assert.Equal(s_names, Names(consumer, "Library/obj/Debug/net8.0/promptgen"));
        Assert.False(Directory.Exists(consumer.PathOf("Library/obj/Debug/net10.0/promptgen")));

        // In a folder of the user's, with a sample request.
        string[] folder = ["--no-restore", "-p:TargetFrameworks=net10.0", "-p:PromptGenSchemaDirectory=schemas", "-p:PromptGenRequests=true"];
        (await consumer.BuildAsync(Library, folder)).Expect();
        Assert.Equal([.. s_names, "record_receipt.request.json"], Names(consumer, "Library/schemas"));
        Assert.Equal(["shop", "total"], Json(consumer, s_names[2]).GetProperty("properties").EnumerateObject().Select(static member => member.Name));
        JsonElement request = Json(consumer, "record_receipt.request.json");
        Assert.Equal("record_receipt", request.GetProperty("tools")[0].GetProperty("name").GetString());
        Assert.Contains("Corner Shop 12.50", request.GetProperty("system")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, request.GetProperty("messages").ValueKind);

        // A deleted one comes back without a compilation, and the others are not touched.
        DateTime written = File.GetLastWriteTimeUtc(consumer.PathOf("Library/schemas/" + s_names[0]));
        File.Delete(consumer.PathOf("Library/schemas/" + s_names[2]));
        (await consumer.BuildAsync(Library, folder)).Expect();
        Assert.Equal([.. s_names, "record_receipt.request.json"], Names(consumer, "Library/schemas"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(consumer.PathOf("Library/schemas/" + s_names[0])));

        // CRLF in a checkout is the same text; another text and a left-over are not.
        string portable = consumer.PathOf("Library/schemas/" + s_names[2]);
        string text = await File.ReadAllTextAsync(portable, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(portable, text.ReplaceLineEndings("\r\n"), TestContext.Current.CancellationToken);
        string[] verify = [.. folder, "-p:PromptGenSchemas=Verify"];
        (await consumer.BuildAsync(Library, verify)).Expect();

        await File.WriteAllTextAsync(portable, text.Replace("\"total\"", "\"sum\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        consumer.Write("Library/schemas/record_gone.portable.schema.json", "{}\n");
        CommandOutput stale = await consumer.BuildAsync(Library, verify);
        int line = text[..text.IndexOf("\"total\"", StringComparison.Ordinal)].Count(static c => c == '\n') + 1;
        Assert.NotEqual(0, stale.ExitCode);
        Assert.Contains(stale.Lines, l => l.Contains($"{s_names[2]}({line},1): error PG1015: {s_names[2]} differs from what the record gives, first at line {line}.", StringComparison.Ordinal));
        Assert.Contains(stale.Lines, static l => l.Contains("error PG1015: record_gone.portable.schema.json belongs to no tool of this project.", StringComparison.Ordinal));
        Assert.Equal(text.Replace("\"total\"", "\"sum\"", StringComparison.Ordinal), await File.ReadAllTextAsync(portable, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task SchemaFiles_GoIntoPackageAndPublishFolderOnRequest()
    {
        using Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);

        (await consumer.RunAsync("pack", Library, "-o", "out", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:PromptGenPackSchemas=true")).Expect();
        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(consumer.PathOf("out"), "*.nupkg").Single());
        Assert.Equal(s_names.Select(static name => "promptgen/" + name), package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("promptgen/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        (await consumer.RunAsync("publish", "App/App.csproj", "-o", "app", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:PromptGenPublishSchemas=true")).Expect();
        Assert.Contains("record_slip.portable.schema.json", Names(consumer, "app/promptgen"));
    }

    private static IEnumerable<string?> Names(Consumer consumer, string folder) => Directory.GetFiles(consumer.PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static JsonElement Json(Consumer consumer, string name) => JsonElement.Parse(File.ReadAllBytes(consumer.PathOf("Library/schemas/" + name)));
}
