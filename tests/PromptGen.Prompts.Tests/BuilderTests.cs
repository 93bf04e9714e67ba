using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Prompts.Tests;

/// <summary>The shapes S36 to S38 of rules.md section 11, and PromptGen's other calls.</summary>
public sealed class BuilderTests
{
    private const string Members = """
        object S36(string doc) => new PromptBuilder().Variable(doc).Static(Rules).CacheBreakpoint();
        object S37(string doc) => new PromptBuilder().Static($"Run {Guid.NewGuid()}. {Rules}").CacheBreakpoint().Variable(doc);
        object S38(string tenant, string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Shared(tenant).CacheBreakpoint().Variable(doc);
        object Statements(string doc, bool audit) { var b = new PromptBuilder(); b = b.Static(Rules); if (audit) b = b.Static("Audit."); b = b.CacheBreakpoint(CacheTtl.OneHour); b = b.Variable(doc); return b; }
        object Lost(string doc) { var b = new PromptBuilder().Static(Rules); b.Static("Lost."); return b.Variable(doc); }
        object Two(string one, string two) { var b = new PromptBuilder().Static(Rules); return (b.Variable(one), b.Static("More.").Variable(two)); }
        object Loop(string[] docs) { var b = new PromptBuilder().Static(Rules); foreach (var d in docs) b = b.Variable(d); return b; }
        object Vol(string doc) => new PromptBuilder().Static(Rules).Shared($"{DateTime.Now:T}").Variable(doc);
        """;

    private static readonly Lazy<Probe> Own = new(() => Probe.Of(
        Sdk.None, Prelude.Usings + "\nusing PromptGen;\nclass Shapes { " + Prelude.Rules + Members + "}"));

    [Theory]
    [InlineData("S36", "PromptGen.Builder\n  User Text Variable: [Parameter doc]\n  System Text Static 5m: [const #9000]")]
    [InlineData("S37", "PromptGen.Builder\n  System Text Static 5m: [const #4][VOLATILE Guid.NewGuid()][const #2][const #9000]\n  User Text Variable: [Parameter doc]")]
    [InlineData("S38", "PromptGen.Builder\n  System Text Static 5m: [const #9000]\n  System Text Shared 5m: [Parameter tenant]\n  User Text Variable: [Parameter doc]")]
    [InlineData("Statements", "PromptGen.Builder\n  System Text Static: [const #9000]\n  System Text Static 1h if audit: [const #6]\n  User Text Variable: [Parameter doc]")]
    [InlineData("Lost", "PromptGen.Builder\n  System Text Static: [const #9000]\n  User Text Variable: [Parameter doc]")]
    [InlineData("Two", "PromptGen.Builder lacks system messages\n  System Text Static: [const #9000]\n  User Text Variable: [Parameter one]\n  System Text Static: [const #5]\n  User Text Variable: [Parameter two]")]
    [InlineData("Loop", "PromptGen.Builder lacks system messages\n  System Text Static: [const #9000]\n  User Text Variable if foreach (var d in docs) b = b.Variable(d); repeated: [Parameter docs]")]
    public void BuilderShape_IsRead(string member, string expected) => Assert.Equal(expected, Own.Value.Shape(member));

    [Theory]
    [InlineData("S36")]
    [InlineData("S37", "Guid.NewGuid()")]
    [InlineData("S38")]
    [InlineData("Vol", "DateTime.Now")]
    public void BuilderWitnesses_StandInWhatIsPromised(string member, params string[] expected) => Assert.Equal(expected, Own.Value.Witnesses(member));

    [Fact]
    public void UnprovenPieces_AreThereForTheStrictRule() => Assert.Equal(["doc", "tenant"], [.. Own.Value.Witnesses("S36", StabilityKind.Unknown), .. Own.Value.Witnesses("S38", StabilityKind.Unknown)]);

    [Fact]
    public void ExtractionRequest_ShowsModelContextAndMode()
    {
        Probe probe = Probe.Of(Sdk.None, """
            using System; using PromptGen;
            class C { object M(ExtractionTool<string> tool, string doc) => tool.CreateRequest(doc).WithModel("claude-opus-5-5").WithMaxTokens(64).WithOutputMode(OutputMode.ForcedTool); }
            """);
        Assert.Equal(
            "PromptGen.Extraction model claude-opus-5-5 max 64 mode ForcedTool\n  System Text Static ttl?: [const]\n  User Text Variable: [Parameter doc]", probe.Shape("M"));
        Assert.Equal("OutputMode.ForcedTool", probe.Request("M").OutputModeOperation!.Syntax.ToString());
    }
}
