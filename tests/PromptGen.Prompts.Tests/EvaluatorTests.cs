using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Prompts.Tests;

/// <summary>Each propagator of rules.md 4.1 and 4.3, on single expressions.</summary>
public sealed class EvaluatorTests
{
    private const string Source = """
        const string K = "abc";
        static readonly string Fixed = "fixed";
        static readonly string Started = $"Started {DateTime.Now:O}";
        static readonly string Computed = File.ReadAllText("x");
        static string Auto { get; } = Guid.NewGuid().ToString();
        static string mutable = "m";
        static readonly Lazy<string> Late = new(() => Guid.NewGuid().ToString());
        static readonly int[] Seeded = new Random(42).GetItems(new[] { 1, 2, 3 }, 2);
        readonly string field = "f";
        string Own => $"own {DateTime.Now:O}";
        static string Inline(string a, int n = 1) => a + "!";
        static string Two(bool b) { if (b) return "a"; return Guid.NewGuid().ToString(); }
        static string Deep1() => Deep2(); static string Deep2() => Deep3(); static string Deep3() => Deep4(); static string Deep4() => Guid.NewGuid().ToString();
        static async Task<string> Later() { await Task.Yield(); return $"{DateTime.UtcNow:O}"; }
        static IEnumerable<string> Yielded(bool b) { yield return "a"; if (b) yield return Guid.NewGuid().ToString(); }
        static string Endless(int n) => n == 0 ? "" : Endless(n - 1) + "x";
        protected virtual string Overridable() => Guid.NewGuid().ToString();
        enum Color { Red } record Pair(string A, string B);

        object Literal() => "text";
        object NameOf() => nameof(Source);
        object ConstHole() => $"{K} tail {nameof(Color)}";
        object StaticReadonly() => Fixed;
        object VolatileStatic() => Started;
        object ComputedStatic() => Computed;
        object AutoProperty() => Auto;
        object Mutable() => mutable;
        object InstanceField() => field;
        object LazyValue() => Late.Value;
        object SeededRandom() => string.Join(",", Seeded);
        object ExpressionProperty() => Own;
        object Inlined(string p) => Inline($"{p}-{Guid.NewGuid()}");
        object TwoReturns(bool b) => Two(b);
        object WithinDepth() => Deep2();
        object BeyondDepth() => Deep1();
        async Task<object> Awaited() { return await Later(); }
        object Iterator(bool b) => string.Concat(Yielded(b));
        object Recursive() => Endless(3);
        object Virtual() => Overridable();
        object Concat(string p) => string.Concat("a", p, Guid.NewGuid().ToString());
        object Format(string p) => string.Format("{{x}} {0:yyyy} {1}", DateTime.Now, p);
        object FormatUnknown(string f) => string.Format(f, Guid.NewGuid());
        object Join(string p) => string.Join("; ", "a", p);
        object Replace(string p) => "Hello {{name}}".Replace("{{name}}", p);
        object Trim() => (" " + DateTime.UtcNow.Ticks + " ").Trim().ToUpperInvariant();
        object Conditional(bool b) => b ? "aa" : "bbbb";
        object ConditionalVolatile(bool b) => b ? "aa" : Guid.NewGuid().ToString();
        object Switch(int n) => n switch { 1 => "a", _ => DateTime.Now.ToString("HH:mm") };
        object Coalesce(string? p) => p ?? Guid.NewGuid().ToString();
        object Access() => Activity.Current?.TraceId.ToString() + "x";
        object DateMath() => DateTime.Now.AddDays(-1).ToString("O");
        object DayFormat() => DateTime.Now.ToString("d");
        object DayMember() => $"{DateTime.UtcNow.Year}-{DateTime.UtcNow.Month}";
        object DayOnly() => DateOnly.FromDateTime(DateTime.Now).ToString("O");
        object TimeFormat() => DateTime.Now.ToString("yyyy-MM-dd HH:mm");
        object Culture(double d, int n) => $"{d:F2} {n} {d}";
        object Invariant(double d) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d:F2}") + FormattableString.Invariant($"{d}");
        object Process() => $"{Environment.ProcessId}{"x".GetHashCode()}";
        object Clock(TimeProvider t) => t.GetUtcNow().ToString("O");
        object Counter() { int n = 0; return System.Threading.Interlocked.Increment(ref n).ToString(); }
        object Named(string sessionId, string now) => sessionId + now;
        object Config(Func<string> f) => f();
        object Array() => string.Join("", new[] { "a", Fixed });
        object Spread(List<string> more) => string.Join("", (string[])["a", .. more, "b"]);
        object Added(bool b) { var l = new List<string> { "a" }; l.Add("b"); if (b) l.Add(Guid.NewGuid().ToString()); l.Insert(0, "first"); return string.Concat(l); }
        object Linq(List<string> l) => string.Join("", l.Where(x => x.Length > 2).Select(x => x + Guid.NewGuid()).ToList());
        object Shuffled(string[] a) { return string.Join("", a.OrderBy(_ => Random.Shared.Next())); }
        object Picked(string[] a) => string.Join("", Random.Shared.GetItems(a, 3));
        object Unordered(ImmutableHashSet<string> s) => string.Join("", s);
        object Ordered(ImmutableHashSet<string> s) => string.Join("", s.Order(StringComparer.Ordinal));
        object Files() => string.Join("", Directory.GetFiles("x"));
        object Positional(string p) { var c = new Pair("a" + p, "b"); return c.A; }
        object Initialized() { var o = new Settable { Text = $"{Guid.NewGuid()}" }; return o.Text; }
        object SetLater() { var o = new Settable(); o.Text = "later"; return o.Text; }
        class Settable { public string Text { get; set; } = ""; }
        object NewLine() => "a" + Environment.NewLine;
        object Compound(bool b, string[] docs) { var s = "a"; s += "b"; if (b) s += Guid.NewGuid(); foreach (var d in docs) s += d; return s; }
        object Reassigned() { var s = Guid.NewGuid().ToString(); s = "fixed"; return s; }
        object AssignedAfter() { var s = "fixed"; var r = s; s = Guid.NewGuid().ToString(); return r; }
        object SelfAssigned() { var s = "a"; s = s + Guid.NewGuid(); s = s + "c"; return s; }
        object Branches(bool b) { string s; if (b) s = "aa"; else s = Guid.NewGuid().ToString(); return s; }
        object? OutArgument(Dictionary<string, string> d) { d.TryGetValue("k", out var s); return s; }
        object CapturedWrite() { var s = "a"; Action set = () => s = "b"; set(); return s; }
        object Lambda() { Func<string, string> f = x => x + Guid.NewGuid(); return f("a"); }
        object LocalFunction(string p) { string Head(string q) { return q + DateTime.UtcNow.Ticks; } return Head(p); }
        object ParameterReplaced(string p) { p = "fixed"; return p; }
        object ParameterExtended(string p, bool b) { if (b) p += "x"; return p; }
        object LocalShuffled() { var a = new[] { "x", "y" }; Random.Shared.Shuffle(a); return string.Join("", a); }
        object ParameterShuffled(string[] a) { Random.Shared.Shuffle(a); return string.Join("", a); }
        object Deconstructed() { var (a, b) = ("x", Guid.NewGuid().ToString()); return a; }
        """;

    private static readonly Lazy<Probe> Texts = new(() => Probe.Of(Sdk.None, Prelude.Usings + "class Source { " + Source + " }"));

    [Theory]
    [InlineData("Literal", "[const #4]")]
    [InlineData("NameOf", "[const #6]")]
    [InlineData("ConstHole", "[const #14]")]
    [InlineData("StaticReadonly", "[stable #5]")]
    [InlineData("VolatileStatic", "[stable #8][DEPLOY DateTime.Now]")]
    [InlineData("ComputedStatic", "[stable ~FileNewlines]")]
    [InlineData("AutoProperty", "[DEPLOY Guid.NewGuid()]")]
    [InlineData("Mutable", "[MutableStatic mutable]")]
    [InlineData("InstanceField", "[InstanceMember field]")]
    [InlineData("LazyValue", "[DEPLOY Guid.NewGuid()]")]
    [InlineData("SeededRandom", "[stable]")]
    [InlineData("ExpressionProperty", "[const #4][VOLATILE DateTime.Now]")]
    [InlineData("Inlined", "[Parameter p][const #1][VOLATILE Guid.NewGuid()][const #1]")]
    [InlineData("WithinDepth", "[VOLATILE Guid.NewGuid()]")]
    [InlineData("BeyondDepth", "[DepthLimit Deep4()]")]
    [InlineData("Awaited", "[VOLATILE DateTime.UtcNow]")]
    [InlineData("Recursive", "[DepthLimit Endless(n - 1) ?n == 0]")]
    [InlineData("Virtual", "[VirtualCall Overridable()]")]
    public void Values_AndCallees(string member, string expected) => Assert.Equal(expected, Texts.Value.Text(member));

    [Theory]
    [InlineData("Concat", "[const #1][Parameter p][VOLATILE Guid.NewGuid()]")]
    [InlineData("Format", "[const #4][DayGranularity DateTime.Now][const #1][Parameter p]")]
    [InlineData("FormatUnknown", "[Parameter f][VOLATILE Guid.NewGuid()] unordered")]
    [InlineData("Join", "[const #1][const #2][Parameter p]")]
    [InlineData("Replace", "[const][const][Parameter p] unordered")]
    [InlineData("Trim", "[const #1][VOLATILE DateTime.UtcNow][const #1]")]
    [InlineData("Conditional", "[const #2 ?b]")]
    [InlineData("ConditionalVolatile", "[VOLATILE Guid.NewGuid() ?b]")]
    [InlineData("Switch", "[VOLATILE DateTime.Now ?n ~CurrentCulture]")]
    [InlineData("Coalesce", "[VOLATILE Guid.NewGuid() ?p]")]
    [InlineData("Access", "[VOLATILE Activity.Current][const #1]")]
    [InlineData("TwoReturns", "[VOLATILE Guid.NewGuid() ?b]")]
    [InlineData("Iterator", "[const #1][VOLATILE Guid.NewGuid() ?b]")]
    public void Operators_AndStringMethods(string member, string expected) => Assert.Equal(expected, Texts.Value.Text(member));

    [Theory]
    [InlineData("DateMath", "[VOLATILE DateTime.Now]")]
    [InlineData("DayFormat", "[DayGranularity DateTime.Now]")]
    [InlineData("DayMember", "[DayGranularity DateTime.UtcNow][const #1][DayGranularity DateTime.UtcNow]")]
    [InlineData("DayOnly", "[DayGranularity DateTime.Now]")]
    [InlineData("TimeFormat", "[VOLATILE DateTime.Now ~CurrentCulture]")]
    [InlineData("Culture", "[Parameter d ~CurrentCulture][const #1][Parameter n][const #1][Parameter d ~CurrentCulture]")]
    [InlineData("Invariant", "[Parameter d][Parameter d]")]
    [InlineData("Process", "[DEPLOY Environment.ProcessId][DEPLOY \"x\".GetHashCode()]")]
    [InlineData("Clock", "[VOLATILE t.GetUtcNow()]")]
    [InlineData("Counter", "[VOLATILE System.Threading.Interlocked.Increment(ref n)]")]
    [InlineData("Named", "[Parameter sessionId][Parameter now]")]
    [InlineData("Config", "[VirtualCall f()]")]
    [InlineData("NewLine", "[const #1][stable #1 ~PlatformNewline]")]
    public void Clocks_AndCultures(string member, string expected) => Assert.Equal(expected, Texts.Value.Text(member));

    [Theory]
    [InlineData("Array", "[const #1][stable #5]")]
    [InlineData("Spread", "[const][Parameter more][const] unordered")]
    [InlineData("Added", "[const #5][const #1][const #1][VOLATILE Guid.NewGuid() ?b]")]
    [InlineData("Linq", "[VOLATILE Guid.NewGuid()]")]
    [InlineData("Shuffled", "[VOLATILE Random.Shared.Next() ~RandomOrder]")]
    [InlineData("Picked", "[VOLATILE Random.Shared.GetItems(a, 3) ~RandomOrder]")]
    [InlineData("Unordered", "[Parameter s ~UnorderedEnumeration]")]
    [InlineData("Ordered", "[Parameter s]")]
    [InlineData("Files", "[MetadataCall Directory.GetFiles(\"x\") ~UnorderedEnumeration]")]
    public void Sequences(string member, string expected) => Assert.Equal(expected, Texts.Value.Text(member));

    [Theory]
    [InlineData("Positional", "[const #1][Parameter p]")]
    [InlineData("Initialized", "[VOLATILE Guid.NewGuid()]")]
    [InlineData("SetLater", "[const #5]")]
    [InlineData("Compound", "[const #1][const #1][VOLATILE Guid.NewGuid() ?b][Parameter docs ?Loop] unordered")]
    [InlineData("Reassigned", "[const #5]")]
    [InlineData("AssignedAfter", "[const #5]")]
    [InlineData("SelfAssigned", "[const #1][VOLATILE Guid.NewGuid()][const #1]")]
    [InlineData("Branches", "[VOLATILE Guid.NewGuid() ?b]")]
    [InlineData("OutArgument", "[Captured s]")]
    [InlineData("CapturedWrite", "[Captured s]")]
    [InlineData("Lambda", "[VirtualCall f(\"a\")]")]
    [InlineData("LocalFunction", "[Parameter p][VOLATILE DateTime.UtcNow]")]
    [InlineData("Deconstructed", "[const #1]")]
    [InlineData("ParameterReplaced", "[const #5]")]
    [InlineData("ParameterExtended", "[Parameter p][const #1 ?b]")]
    [InlineData("LocalShuffled", "[VOLATILE Random.Shared.Shuffle(a) ~RandomOrder]")]
    [InlineData("ParameterShuffled", "[VOLATILE Random.Shared.Shuffle(a) ~RandomOrder]")]
    public void Locals_AndObjects(string member, string expected) => Assert.Equal(expected, Texts.Value.Text(member));

    [Fact]
    public void Options_DecideAboutListedMembers()
    {
        const string members = """
            namespace A { class Clock { public static string NowText() => "x"; public string Rules => ""; public string Other => ""; } class C { object M(Clock c) => Clock.NowText() + c.Rules + c.Other; } }
            """;
        PromptOptions options = new(VolatileMembers: "M:A.Clock.NowText", StableMembers: "M:A.Nothing(System.String)|P:A.Clock.Rules");
        Assert.Equal("[VOLATILE Clock.NowText()][stable]", Probe.Of(Sdk.None, members, options).Text("M"));
        Assert.Equal("[const #1]", Probe.Of(Sdk.None, members).Text("M"));
    }

    [Theory]
    [InlineData("Answer about {{topic}} briefly. {{ $name }}", "[const #13][Template \"X\"][const #10][Template \"X\"]")]
    [InlineData("No {placeholders} here, {{1}} neither", "[const #37]")]
    public void TemplateConstant_SplitsAtItsPlaceholders(string template, string expected)
    {
        string shape = RequestShape.Of(Generators.Prompts.Evaluation.TemplatePlaceholders.Split(Probe.Of(Sdk.None, $"class C {{ object M() => \"{template}\"; }}").TextOf("M")));
        Assert.Equal(expected, shape.Replace($"\"{template}\"", "\"X\""));
    }

    [Fact]
    public void Size_IsABandOfTokens()
    {
        SizeBand band = SizeBand.Of(new string('a', 600)) + SizeBand.Of("äöü");
        Assert.Equal(100, band.MinTokens);
        Assert.Equal(303, band.MaxTokens);
    }

    [Fact]
    public void CarriageReturns_AreATraitOnlyWhereTheyComeFromTheFile()
    {
        Assert.Equal("[const #4 ~FileNewlines]", Probe.Of(Sdk.None, "class C { const string K = @\"a\r\nb\"; object M() => K; }").Text("M"));
        Assert.Equal("[const #4]", Probe.Of(Sdk.None, "class C { object M() => \"a\\r\\nb\"; }").Text("M"));
    }

    [Fact]
    public void CacheStableAttribute_MakesAMemberStable() => Assert.Equal("[stable][stable][InstanceMember b]", Probe.Of(Sdk.None, """
        namespace PromptGen { [System.AttributeUsage(System.AttributeTargets.All)] class CacheStableAttribute : System.Attribute; }
        class C { [PromptGen.CacheStable] string a = ""; string b = ""; object M([PromptGen.CacheStable] string p) => a + p + b; }
        """).Text("M"));
}
