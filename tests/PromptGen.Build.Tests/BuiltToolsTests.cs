using System.Text;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Schema;

namespace PromptGen.Build.Tests;

/// <summary>The tools of this very assembly, as the build task reads them from its file, against what they are at run time.</summary>
public sealed class BuiltToolsTests
{
    public static TheoryData<ExtractionTool> Tools { get; } =
        [Plain.Tool, Visit.Tool, StrictVisit.Tool, BoundVisit.Tool, StrictForced.Tool, Counts.Tool, Outer.Inner.Tool];

    private static IReadOnlyList<ToolFacts> Built { get; } = BuiltTools.Read(typeof(Plain).Assembly.Location);

    [Fact]
    public void AllTools_AreFound() => Assert.Equal(Tools.Select(static row => row.Data.Name).Order(StringComparer.Ordinal), Built.Select(static tool => tool.Name));

    [Theory]
    [MemberData(nameof(Tools), DisableDiscoveryEnumeration = true)]
    public void Prefix_IsTheRuntimePrefixToTheByte(ExtractionTool tool)
    {
        WirePrefix prefix = WirePrefix.Of(Find(tool))!;

        Assert.Equal(Encoding.UTF8.GetString(tool.Prefix.Bytes.Span), prefix.Text);
        Assert.Equal(tool.Prefix.ToolsFingerprint, Sha256(prefix.Tools));
        Assert.Equal(tool.Prefix.SystemFingerprint, Sha256(prefix.System));
    }

    [Theory]
    [MemberData(nameof(Tools), DisableDiscoveryEnumeration = true)]
    public void Schemas_AreTheRuntimeSchemas(ExtractionTool tool)
    {
        ToolFacts facts = Find(tool);

        Assert.Equal(Enum.GetValues<SchemaDialect>().Where(tool.Supports).Select(static dialect => dialect.ToString()), facts.Schemas.Keys.Select(static dialect => dialect.ToString()));
        Assert.All(facts.Schemas, schema => Assert.Equal(tool.GetInputSchema(Enum.Parse<SchemaDialect>(schema.Key.ToString())), schema.Value));
    }

    [Theory]
    [MemberData(nameof(Tools), DisableDiscoveryEnumeration = true)]
    public void SampleRequest_IsJsonWithTheSamePrefix(ExtractionTool tool)
    {
        string request = SampleRequest.Of(Find(tool), "claude-haiku-4-5")!;

        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(request);
        Assert.Contains(Encoding.UTF8.GetString(tool.Prefix.Bytes.Span), request, StringComparison.Ordinal);
        Assert.Contains($"<{tool.DocumentTag}-", json.RootElement.GetProperty("messages")[0].GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AssemblyWithoutTools_HasNone() => Assert.Empty(BuiltTools.Read(typeof(object).Assembly.Location));

    private static ToolFacts Find(ExtractionTool tool) => Built.Single(facts => facts.Name == tool.Name);

    private static string Sha256(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
