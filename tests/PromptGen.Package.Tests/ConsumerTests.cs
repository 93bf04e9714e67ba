namespace PromptGen.Package.Tests;

public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task LibraryAndApp_BuildRunAndFollowAnEditedExemplar()
    {
        using Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);
        await using CompilerServer server = new();

        (await consumer.BuildAsync("Library/Library.csproj", server.Arguments)).Expect();
        Assert.True(server.IsRunning);
        Assert.Equal(["net10.0", "net8.0"], Directory.GetDirectories(consumer.PathOf("Library/bin/Debug")).Select(Path.GetFileName).Order());

        // The app names no package: attribute, generator and props come through the library.
        (await consumer.BuildAsync("App/App.csproj")).Expect();
        Assert.Equal(["record_receipt 1", "record_slip 2"], (await Run(consumer)).Lines);

        Dictionary<string, DateTime> before = Outputs(consumer);
        Assert.NotEmpty(before);
        (await consumer.BuildAsync("App/App.csproj", "--no-restore")).Expect();
        Assert.Equal(before, Outputs(consumer));

        consumer.Write("Library/exemplars/receipts.jsonl", ConsumerSources.Exemplar + "\n" + ConsumerSources.SecondExemplar + "\n");
        (await consumer.BuildAsync("App/App.csproj", "--no-restore")).Expect();
        Assert.Equal(["record_receipt 2", "record_slip 2"], (await Run(consumer)).Lines);
    }

    [Fact]
    public async Task CompilerWithoutThatSlot_IsToldSoInACodedSentence()
    {
        using Consumer consumer = new(feed);
        ConsumerSources.WriteTo(consumer);

        CommandOutput build = await consumer.BuildAsync("Library/Library.csproj", "-p:CompilerApiVersion=roslyn4.13", "-p:TargetFrameworks=net10.0");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Lines, static line => line.Contains("error PG9003: PromptGen needs the C# compiler of .NET SDK 9.0.300 or Visual Studio 17.14 and this build uses Roslyn 4.13.", StringComparison.Ordinal));
        Assert.DoesNotContain("CS0246", build.Text, StringComparison.Ordinal);
    }

    private static Task<CommandOutput> Run(Consumer consumer) => consumer.RunAsync(consumer.PathOf("App/bin/Debug/net10.0/App.dll"));

    /// <summary>The time of every assembly in the intermediate folders, which the compiler writes.</summary>
    private static Dictionary<string, DateTime> Outputs(Consumer consumer) => Directory.GetFiles(consumer.PathOf("."), "*.dll", SearchOption.AllDirectories)
        .Where(static path => path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .ToDictionary(static path => path, File.GetLastWriteTimeUtc);
}
