using PromptGen.Generators.Locking;
using PromptGen.Generators.Models;

namespace PromptGen.Build.Tests;

public sealed class LockTests
{
    public static TheoryData<ExtractionTool> Tools => BuiltToolsTests.Tools;

    [Theory]
    [MemberData(nameof(Tools), DisableDiscoveryEnumeration = true)]
    public void Entry_HasTheFactsOfTheRuntimePrefix(ExtractionTool tool)
    {
        LockEntry entry = Entry(tool.Name);

        Assert.Equal(tool.Fingerprint, entry.Fingerprint);
        Assert.Equal(tool.Prefix.ToolsFingerprint, entry.Tools);
        Assert.Equal(tool.Prefix.SystemFingerprint, entry.System);
        Assert.Equal(tool.Prefix.Bytes.Length, entry.Bytes);
        TokenBand band = tool.Prefix.EstimateBand(ModelCatalog.Default.Get("claude-haiku-4-5"));
        Assert.Equal((band.Least, band.Most), (entry.LeastTokens, entry.MostTokens));
        Assert.Equal(band.Typical, entry.TypicalTokens.Single(family => family.Key == ModelCatalog.Default.Get("claude-haiku-4-5").Tokenizer).Value);
        Assert.Equal("1.0.0", entry.SchemaVersion);
    }

    [Fact]
    public void File_ReadsBackWhatItWrites()
    {
        LockFile file = new([.. Tools.Select(static row => Entry(row.Data.Name))]);
        string json = file.ToJson();

        Assert.Equal(json, LockFile.Read(json.ReplaceLineEndings("\r\n"), out _).ToJson());
        Assert.Equal(file.Entries.Select(static entry => entry.Name).Order(StringComparer.Ordinal), LockFile.Read(json, out _).Entries.Select(static entry => entry.Name));
        (int start, int end) = LockFile.PlaceOf(json, "record_visit")!.Value;
        Assert.Equal("\"record_visit\"", json[start..end]);
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}""", nameof(SchemaChange.Additive))] // additionalProperties went: a constraint
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","description":"New."}},"required":["a"],"additionalProperties":false}""", nameof(SchemaChange.Wording))]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["a"],"additionalProperties":false}""", nameof(SchemaChange.Additive))]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":["string","null"]}},"required":["a","b"],"additionalProperties":false}""", nameof(SchemaChange.Additive))]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["a","b"],"additionalProperties":false}""", nameof(SchemaChange.Breaking))]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false}""", nameof(SchemaChange.Additive))]
    [InlineData("""{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"],"additionalProperties":false}""", nameof(SchemaChange.Breaking))]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","enum":["X"]}},"required":["a"],"additionalProperties":false}""", nameof(SchemaChange.Breaking))]
    [InlineData("""{"type":"object","properties":{},"additionalProperties":false}""", nameof(SchemaChange.Breaking))]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"},"o":{"type":"object","properties":{"x":{"type":"string"}},"required":["x"]}},"required":["a"],"additionalProperties":false}""", nameof(SchemaChange.Additive))]
    public void Change_IsNamed(string schema, string change) =>
        Assert.Equal(change, SchemaChanges.Between(OfSchema("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}"""), OfSchema(schema)).ToString());

    [Theory]
    [InlineData("""["A","B"]""", """["A","B","C"]""", nameof(SchemaChange.Additive))]
    [InlineData("""["A","B"]""", """["A"]""", nameof(SchemaChange.Breaking))]
    [InlineData("""["A","B"]""", """["A","C"]""", nameof(SchemaChange.Breaking))]
    public void EnumThatIsNarrowed_IsBreaking(string before, string after, string change)
    {
        static string Schema(string values) => """{"type":"object","properties":{"description":{"type":"string","enum":VALUES}},"required":["description"]}""".Replace("VALUES", values, StringComparison.Ordinal);

        Assert.Equal(change, SchemaChanges.Between(OfSchema(Schema(before)), OfSchema(Schema(after))).ToString());
    }

    [Fact]
    public void NestedMember_IsComparedByItsPath()
    {
        static string Schema(string type) => """{"type":"object","properties":{"lines":{"type":"array","items":{"$ref":"#/$defs/Line"}}},"required":["lines"],"$defs":{"Line":{"type":"object","properties":{"amount":{"type":"TYPE"}},"required":["amount"]}}}""".Replace("TYPE", type, StringComparison.Ordinal);

        Assert.Equal(["lines", "lines[]", "#Line", "#Line.amount"], OfSchema(Schema("number")).Shape.Select(static member => member.Key));
        Assert.Equal(SchemaChange.Breaking, SchemaChanges.Between(OfSchema(Schema("number")), OfSchema(Schema("string"))));
    }

    [Theory]
    [InlineData("1.2.3", nameof(SchemaChange.None), "1.2.3")]
    [InlineData("1.2.3", nameof(SchemaChange.Wording), "1.2.4")]
    [InlineData("1.2.3", nameof(SchemaChange.Additive), "1.3.0")]
    [InlineData("1.2.3", nameof(SchemaChange.Breaking), "2.0.0")]
    [InlineData("broken", nameof(SchemaChange.Breaking), "1.0.0")]
    public void Version_FollowsTheChange(string version, string change, string next) => Assert.Equal(next, SchemaChanges.NextVersion(version, Enum.Parse<SchemaChange>(change)));

    [Fact]
    public void Parts_AreNamedInTheApisWords()
    {
        LockEntry entry = Entry("record_visit");

        Assert.Equal("system (exemplars)", ColdStart.PartOf(entry, entry with { System = "x", Exemplars = "x" }));
        Assert.Equal("system (not the exemplars)", ColdStart.PartOf(entry, entry with { System = "x" }));
        Assert.Equal("tools (schema: wording only)", ColdStart.PartOf(entry, entry with { Tools = "x" }));
        Assert.Equal("tools (schema: additive) and system (exemplars)", ColdStart.PartOf(entry, entry with { Tools = "x", Structure = "x", System = "x", Exemplars = "x" }));
    }

    [Fact]
    public void Cost_IsOneCacheWriteAtTheDatedPrice()
    {
        // 100,000 tokens at $1.25 a million for five minutes and at $2 for an hour.
        ModelFact model = new() { Id = "m", AsOf = "2026-11-20", Tokenizer = "t", CacheWrite = 1.25m, CacheWriteLong = 2m };
        LockEntry entry = Entry("plain") with { TypicalTokens = [KeyValuePair.Create("t", 100_000L)], LeastTokens = 1, MostTokens = 2 };

        Assert.Equal("about 100000 tokens, $0.13 on m as of 2026-11-20", ColdStart.CostOf(entry, "FiveMinutes", [model]));
        Assert.Equal("about 100000 tokens, $0.20 on m as of 2026-11-20", ColdStart.CostOf(entry, "OneHour", [model]));
        Assert.Equal("1 to 2 tokens", ColdStart.CostOf(entry, "FiveMinutes", []));
    }

    /// <summary>A project can name a model by any of its ids, and have one of its own or another price.</summary>
    [Fact]
    public void Models_AreFoundByAliasSnapshotAndInTheProjectsOwnData()
    {
        ModelFacts own = ModelFacts.Over("""{"asOf": "2026-11-20", "models": [{"id": "our-model", "aliases": ["ours"], "pricePerMTok": {"cacheWrite5m": 3}}]}""");

        Assert.Equal("claude-haiku-4-5", ModelFacts.BuiltIn.Find("claude-haiku-4-5-20251001")?.Id);
        Assert.Null(ModelFacts.BuiltIn.Find("ours"));
        Assert.Equal(3m, own.Find("ours")?.CacheWrite);
        Assert.Equal("claude-haiku-4-5", own.Find("claude-haiku-4-5")?.Id);
    }

    private static LockEntry Entry(string tool) => LockEntries.Of(BuiltTools.Read(typeof(Plain).Assembly.Location).Single(facts => facts.Name == tool), null, Models)!;

    private static LockEntry OfSchema(string schema)
    {
        ToolFacts facts = BuiltTools.Read(typeof(Plain).Assembly.Location).Single(static facts => facts.Name == "plain");
        return LockEntries.Of(facts with { Schemas = new Dictionary<Generators.Schema.Dialect, string> { [Generators.Schema.Dialect.Portable] = schema } }, null, [])!;
    }

    private static IReadOnlyList<ModelFact> Models => ModelFacts.BuiltIn.Models;
}
