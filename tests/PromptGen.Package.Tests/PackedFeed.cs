using System.IO.Compression;

[assembly: AssemblyFixture(typeof(PromptGen.Package.Tests.PackedFeed))]

namespace PromptGen.Package.Tests;

/// <summary>
/// PromptGen packed once for all tests, into a folder that is a feed, beside a package folder of its own: a version that another
/// run left in the user's folder would be taken instead of what was just packed.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public string Root { get; } = Directory.CreateTempSubdirectory("promptgen-package-").FullName;

    public string Feed => Path.Combine(Root, "feed");

    public string Packages => Path.Combine(Root, "packages");

    public string Package => Directory.GetFiles(Feed, "PromptGen.*.nupkg").Single();

    public string Version => Path.GetFileNameWithoutExtension(Package)["PromptGen.".Length..];

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Packages);
        CommandOutput packed = await Command.DotnetAsync(
            Repository.Root,
            ["pack", Path.Combine("src", "PromptGen"), "--no-restore", "-c", Repository.Configuration, "-o", Feed, "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"],
            TestContext.Current.CancellationToken);
        packed.Expect();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The names of the package's files, without what the package format itself adds.</summary>
    public IReadOnlyList<string> Entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(Package);
        return [.. archive.Entries.Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The content of a file of the package.</summary>
    public byte[] Read(string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(Package);
        using Stream stream = archive.GetEntry(name)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
