namespace PromptGen.Prompts.Tests;

/// <summary><c>StringBuilder</c>: order, conditions, loops, escapes.</summary>
public sealed class BuilderTextTests
{
    private const string Source = """
        string Straight(string p) { var b = new StringBuilder("head"); b.Append(p).Append("x"); b.AppendLine("tail"); return b.ToString(); }
        string Chain(string p) => new StringBuilder().Append("a").AppendFormat("{0}-{1:O}", p, DateTime.Now).AppendJoin(",", new[] { "x", "y" }).ToString();
        string Conditional(bool c) { var b = new StringBuilder(); b.Append("a"); if (c) { b.Append("b"); } b.Append("c"); return b.ToString(); }
        string Loop(string[] docs) { var b = new StringBuilder(); foreach (var d in docs) b.Append(d); b.Append("c"); return b.ToString(); }
        string LoopAroundBoth(string[] docs) { string r = ""; foreach (var d in docs) { var b = new StringBuilder(); b.Append("a").Append(d); r = b.ToString(); } return r; }
        string Inserted(string p) { var b = new StringBuilder("tail"); b.Insert(0, p); return b.ToString(); }
        string Passed() { var b = new StringBuilder("a"); Fill(b); b.Append("c"); return b.ToString(); }
        static void Fill(StringBuilder b) => b.Append(Guid.NewGuid());
        string Interpolated(string p) { var b = new StringBuilder(); b.Append($"Clock {DateTime.Now:HH:mm} {p}"); return b.ToString(); }
        string Cleared() { var b = new StringBuilder(); b.Append(Guid.NewGuid()); b.Clear(); b.Append("a"); return b.ToString(); }
        string AppendedAfter() { var b = new StringBuilder("a"); var s = b.ToString(); b.Append(Guid.NewGuid()); return s; }
        string FromParameter(StringBuilder b) => b.ToString();
        static StringBuilder Make() { var b = new StringBuilder("made"); return b; }
        string FromMethod() => Make().Append("x").ToString();
        string Unordered(ImmutableDictionary<string, string> d) { var b = new StringBuilder(); foreach (var p in d) b.Append(p.Key); return b.ToString(); }
        """;

    private static readonly Lazy<Probe> Texts = new(() => Probe.Of(Sdk.None, Prelude.Usings + "class Source { " + Source + " }"));

    [Theory]
    [InlineData("Straight", "[const #4][Parameter p][const #1][const #4][stable #1 ~PlatformNewline]")]
    [InlineData("Chain", "[const #1][Parameter p][const #1][VOLATILE DateTime.Now][const #1][const #1]")]
    [InlineData("Conditional", "[const #1][const #1 ?c][const #1]")]
    [InlineData("Loop", "[Parameter docs ?Loop][const #1] unordered")]
    [InlineData("LoopAroundBoth", "[Parameter docs ?Loop]")]
    [InlineData("Inserted", "[Parameter p][const #4]")]
    [InlineData("Passed", "[const][Escaped Fill(b)][const #1] unordered")]
    [InlineData("Interpolated", "[const #6][VOLATILE DateTime.Now ~CurrentCulture][const #1][Parameter p]")]
    [InlineData("Cleared", "[const #1]")]
    [InlineData("AppendedAfter", "[const #1]")]
    [InlineData("FromParameter", "[Escaped b]")]
    [InlineData("FromMethod", "[const #4][const #1]")]
    [InlineData("Unordered", "[Parameter d ?Loop ~UnorderedEnumeration] unordered")]
    public void Builder_IsReadInSourceOrder(string member, string expected) => Assert.Equal(expected, Texts.Value.Text(member));
}
