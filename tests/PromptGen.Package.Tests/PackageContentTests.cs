using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace PromptGen.Package.Tests;

public sealed class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void Package_HoldsExactlyTheseFiles() => Assert.Equal(
        [
            "PromptGen.nuspec",
            "README.md",
            "analyzers/dotnet/roslyn4.14/cs/PromptGen.CodeFixes.dll",
            "analyzers/dotnet/roslyn4.14/cs/PromptGen.Generators.dll",
            "build/PromptGen.props",
            "build/PromptGen.targets",
            "buildTransitive/PromptGen.props",
            "buildTransitive/PromptGen.targets",
            "icon.png",
            "lib/net10.0/PromptGen.dll",
            "lib/net10.0/PromptGen.xml",
            "lib/net8.0/PromptGen.dll",
            "lib/net8.0/PromptGen.xml",
            "tasks/netstandard2.0/PromptGen.Build.dll",
        ],
        feed.Entries());

    [Fact]
    public void Package_IsALibraryWithoutDependencies()
    {
        XElement metadata = XDocument.Load(new MemoryStream(feed.Read("PromptGen.nuspec"))).Root!.Elements().Single();
        XName Name(string name) => metadata.Name.Namespace + name;

        // A development dependency would be added without its compile assets, and the attribute would not be found.
        Assert.Null(metadata.Element(Name("developmentDependency")));
        Assert.Equal(["net10.0", "net8.0"], metadata.Element(Name("dependencies"))!.Elements(Name("group")).Select(static group => group.Attribute("targetFramework")!.Value).Order());
        Assert.All(metadata.Element(Name("dependencies"))!.Elements(Name("group")), static group => Assert.Empty(group.Elements()));
        Assert.Equal("README.md", metadata.Element(Name("readme"))!.Value);
        Assert.Equal("icon.png", metadata.Element(Name("icon"))!.Value);
        Assert.Equal("MIT", metadata.Element(Name("license"))!.Value);
        Assert.Equal("git", metadata.Element(Name("repository"))!.Attribute("type")!.Value);
    }

    [Fact]
    public void Assemblies_AreDeterministicAndCarryTheirSymbols()
    {
        foreach (string name in feed.Entries().Where(static name => name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using PEReader reader = new(new MemoryStream(feed.Read(name)));
            IEnumerable<DebugDirectoryEntryType> entries = reader.ReadDebugDirectory().Select(static entry => entry.Type);

            Assert.Contains(DebugDirectoryEntryType.Reproducible, entries);
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, entries);
        }
    }

    [Fact]
    public void Documentation_ComesWithTheLibrary()
    {
        XDocument documentation = XDocument.Load(new MemoryStream(feed.Read("lib/net8.0/PromptGen.xml")));

        Assert.Contains(documentation.Descendants("member"), static member => member.Attribute("name")!.Value == "T:PromptGen.ExtractionToolAttribute");
    }
}
