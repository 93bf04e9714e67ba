using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;

namespace PromptGen.Package.Tests;

/// <summary>
/// The library packed as a release is, from two checkouts of a made-up repository. It is packed alone and for one framework, which keeps the test short: the
/// assemblies of the compiler take the same properties.
/// </summary>
public sealed class SourceLinkTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>SourceLink's kind of custom debug information, from the Portable PDB format.</summary>
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>Source that stands in the symbols themselves, from the same format.</summary>
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly string _root = Directory.CreateTempSubdirectory("promptgen-sourcelink-").FullName;

    [Fact]
    public async Task Package_LeadsToItsCommitAndIsTheSameFromEveryCheckout()
    {
        string first = await PackAsync("first");
        string second = await PackAsync("a folder elsewhere");

        byte[] assembly = Read(first, "lib/net10.0/PromptGen.dll");
        Assert.Equal(assembly, Read(second, "lib/net10.0/PromptGen.dll"));

        AssertNamesRepository(Read(first, "PromptGen.nuspec"));

        using PEReader reader = new(new MemoryStream(assembly));
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        MetadataReader symbols = provider.GetMetadataReader();
        JsonProperty map = JsonElement.Parse(SourceLinkOf(symbols)).GetProperty("documents").EnumerateObject().Single();
        Assert.Equal("/_/*", map.Name);
        Assert.Equal($"https://raw.githubusercontent.com/example/promptgen/{Commit}/*", map.Value.GetString());

        // Every source is either under that address or in the symbols, as what the build generates is.
        Dictionary<string, bool> sources = symbols.Documents.ToDictionary(handle => symbols.GetString(symbols.GetDocument(handle).Name), handle => IsEmbedded(symbols, handle));
        Assert.All(sources, static source => Assert.StartsWith("/_/src/PromptGen/", source.Key, StringComparison.Ordinal));
        Assert.False(Assert.Single(sources, static source => source.Key.EndsWith("/ExtractionTool.cs", StringComparison.Ordinal)).Value);
        Assert.All(sources.Where(static source => source.Key.Contains("/obj/", StringComparison.Ordinal)), static source => Assert.True(source.Value));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void AssertNamesRepository(byte[] nuspec)
    {
        XElement metadata = XDocument.Load(new MemoryStream(nuspec)).Root!.Elements().Single();
        XElement Element(string name) => metadata.Element(metadata.Name.Namespace + name)!;

        Assert.Equal("https://github.com/promptgen/promptgen", Element("projectUrl").Value);
        Assert.Equal("https://github.com/promptgen/promptgen", Element("repository").Attribute("url")!.Value);
        Assert.Equal("git", Element("repository").Attribute("type")!.Value);
        Assert.Equal(Commit, Element("repository").Attribute("commit")!.Value);
    }

    private static byte[] SourceLinkOf(MetadataReader symbols) => symbols.GetBlobBytes(
        symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(symbols.GetCustomDebugInformation).Single(information => symbols.GetGuid(information.Kind) == s_sourceLink).Value);

    private static bool IsEmbedded(MetadataReader symbols, DocumentHandle document) =>
        symbols.GetCustomDebugInformation(document).Any(handle => symbols.GetGuid(symbols.GetCustomDebugInformation(handle).Kind) == s_embeddedSource);

    private static byte[] Read(string package, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream stream = archive.GetEntry(name)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Packs a fresh checkout and gives the package's path.</summary>
    private async Task<string> PackAsync(string name)
    {
        string checkout = Path.Combine(_root, name);
        foreach (string file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".gitignore", "src/Directory.Build.props" })
        {
            Copy(file, checkout);
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "PromptGen"), "*", SearchOption.AllDirectories))
        {
            Copy(Path.GetRelativePath(Repository.Root, file), checkout);
        }

        Write(checkout, "Directory.Build.targets", """<Project><ItemGroup><ProjectReference Remove="@(ProjectReference)" /></ItemGroup></Project>""");
        Write(checkout, ".git/HEAD", "ref: refs/heads/main\n");
        Write(checkout, ".git/refs/heads/main", Commit + "\n");
        Write(checkout, ".git/config", "[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = https://github.com/example/promptgen\n");
        Directory.CreateDirectory(Path.Combine(checkout, ".git", "objects"));

        (await Command.DotnetAsync(
            checkout,
            ["pack", "src/PromptGen", "-c", "Release", "-o", "out", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:ContinuousIntegrationBuild=true", "-p:TargetFrameworks=net10.0"],
            TestContext.Current.CancellationToken)).Expect();
        return Directory.GetFiles(Path.Combine(checkout, "out"), "PromptGen.*.nupkg").Single();
    }

    private static void Copy(string file, string checkout)
    {
        string[] folders = file.Split('/', '\\');
        if (!folders.Contains("bin") && !folders.Contains("obj"))
        {
            string target = Path.Combine(checkout, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Root, file), target);
        }
    }

    private static void Write(string checkout, string name, string text)
    {
        string path = Path.Combine(checkout, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
