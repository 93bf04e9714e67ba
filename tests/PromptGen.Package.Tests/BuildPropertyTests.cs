namespace PromptGen.Package.Tests;

/// <summary>A slip in a property must not turn a check of a file into a new edition of it.</summary>
public sealed class BuildPropertyTests(PackedFeed feed)
{
    private const string Library = "Library/Library.csproj";
    private const string Lock = "Library/promptgen.lock.json";

    private static readonly string[] s_common = ["-p:TargetFrameworks=net10.0", "--no-restore"];

    [Fact]
    public async Task Verify_IsUnderstoodInAnyCaseAndWritesNothing()
    {
        using Consumer consumer = await RestoredAsync();

        Assert.Contains("error PG1015: record_receipt.portable.schema.json is missing.", await FailAsync(consumer, "-p:PromptGenSchemas=verify", "-p:PromptGenSchemaDirectory=schemas"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(consumer.PathOf("Library/schemas")));

        Assert.Contains("error PG2015: promptgen.lock.json is missing or empty. Build with -p:PromptGenLock=Update and check it in.", await FailAsync(consumer, "-p:PromptGenLock=verify"), StringComparison.Ordinal);
        Assert.False(File.Exists(consumer.PathOf(Lock)));
    }

    [Fact]
    public async Task ValueThatIsNotUnderstood_IsSaidAndWritesNothing()
    {
        using Consumer consumer = await RestoredAsync();

        CommandOutput build = (await consumer.BuildAsync(
            Library,
            [.. s_common, "-p:TreatWarningsAsErrors=false", "-p:PromptGenSchemas=Verfy", "-p:PromptGenLock=Yes", "-p:PromptGenTargetFramework=net9.0", "-p:PromptGenSchemaDirectory=schemas"])).Expect();
        Assert.Contains("warning PG9001: 'PromptGenSchemas' has the value 'Verfy', which is not understood. Use Write, Verify or None; until then no schema file is written or compared.", build.Text, StringComparison.Ordinal);
        Assert.Contains("warning PG9001: 'PromptGenLock' has the value 'Yes', which is not understood. Use Update or Verify; until then promptgen.lock.json is neither written nor compared.", build.Text, StringComparison.Ordinal);
        Assert.Contains("warning PG9001: 'PromptGenTargetFramework' has the value 'net9.0', which is none of the project's target frameworks. Use one of net10.0; until then net10.0 is taken.", build.Text, StringComparison.Ordinal);
        Assert.False(Directory.Exists(consumer.PathOf("Library/schemas")));
        Assert.False(File.Exists(consumer.PathOf(Lock)));

        Assert.Contains("error PG9001: 'PromptGenSchemas' has the value 'Verify' and no folder with checked-in files is named. Set PromptGenSchemaDirectory to that folder.", await FailAsync(consumer, "-p:PromptGenSchemas=Verify"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Verify")]
    [InlineData("Update")]
    public async Task LockFileThatAMergeLeftInPieces_IsNamedAndNotWrittenOver(string mode)
    {
        using Consumer consumer = await RestoredAsync();
        const string Pieces = "{\n<<<<<<< HEAD\n  \"version\": 1\n";
        consumer.Write(Lock, Pieces);

        string text = await FailAsync(consumer, "-p:PromptGenLock=" + mode);

        Assert.Contains(
            "promptgen.lock.json(2,1): error PG2015: promptgen.lock.json is not valid JSON: '<' stands where a property name in double quotes is expected. Correct it, or delete it and build with -p:PromptGenLock=Update.",
            text,
            StringComparison.Ordinal);
        Assert.Equal(Pieces, await File.ReadAllTextAsync(consumer.PathOf(Lock), TestContext.Current.CancellationToken));
    }

    private async Task<Consumer> RestoredAsync()
    {
        Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);
        (await consumer.RunAsync("restore", Library, "-nologo", "-nodeReuse:false", s_common[0])).Expect();
        return consumer;
    }

    private static async Task<string> FailAsync(Consumer consumer, params string[] arguments)
    {
        CommandOutput build = await consumer.BuildAsync(Library, [.. s_common, .. arguments]);
        Assert.NotEqual(0, build.ExitCode);
        return build.Text;
    }
}
