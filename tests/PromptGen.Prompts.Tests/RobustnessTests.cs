using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Testing;

namespace PromptGen.Prompts.Tests;

/// <summary>Broken and unusual code: no exception, and nothing proven about what is damaged.</summary>
public sealed class RobustnessTests
{
    public static TheoryData<string> Broken =>
    [
        "object A(string d) => new P { System = , Messages = [User(d)] };",
        "object A(string d) => new P { System = new List<TextBlockParam> { new() { Text = Missing(d), CacheControl = new() } };",
        "object A(string d) => new P { System = $\"{DateTime.\" };",
        "object A() => new P { Tools = [Emit, , ], ToolChoice = new ToolChoiceTool( };",
        "object A(Unresolved u) => new P { System = u.Text, Model = u.Model, CacheControl = u. };",
        "object A() { var b = new StringBuilder(; b.Append(b).Append(b.ToString()); return new P { System = b.ToString() };",
        "object A() { string s = s + A2(); s += s; return new P { System = s }; } string A2() => A2();",
        "object A() => new { model = M, messages = new[] { new { role = , content = } }, system = new[] { ",
        "object A() { var l = new List<TextBlockParam>(); l.AddRange(l); l = [.. l]; return new P { System = l ",
        "object A() => B(); object B() => C(); object C() => A() with { System = \"x\" };",
        "object A(P p) { p = p with { System = p.System }; var q = q with { }; return p",
        "P this[int i] => new P { System = this[i].System",
        "static readonly string X = Y; static readonly string Y = X; object A() => new P { System = X, Modl = 3 };",
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void BrokenCode_NeverThrows(string members) =>
        Assert.True(Probe.Of(Sdk.Anthropic13, Prelude.Anthropic13(members), broken: true).ReadAll() >= 0);

    [Theory]
    [InlineData("object A() => new P { Model = M, MaxTokens = 1, Messages = [], System = X }; static readonly string X = Y; static readonly string Y = X;")]
    [InlineData("object A(bool b) { string s = \"a\"; while (b) { s = s + s; s += t(s); } return new P { Model = M, MaxTokens = 1, Messages = [], System = s }; static string t(string x) => x + t(x); }")]
    [InlineData("object A() { var l = new List<TextBlockParam>(); l.AddRange(l); l = [.. l]; return new P { Model = M, MaxTokens = 1, Messages = [], System = l }; }")]
    [InlineData("P A(int n) => n == 0 ? A(1) : A(n - 1) with { System = \"x\" };")]
    [InlineData("object A() { StringBuilder b = new(); b = b.Append(b.ToString()); b.Append(b); return new P { Model = M, MaxTokens = 1, Messages = [], System = b.ToString() }; }")]
    public void Cycles_End(string members) => Assert.True(Probe.Of(Sdk.Anthropic13, Prelude.Anthropic13(members)).ReadAll() > 0);

    [Fact]
    public void Hops_AreLimitedByTheOption()
    {
        const string members = """
            object Sink(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };
            object One(string a, string doc) => Sink(a, doc);
            object Two(string a, string doc) => One(a, doc);
            object Start1(string doc) => Sink($"{Guid.NewGuid()}", doc);
            object Start2(string doc) => One($"{Guid.NewGuid()}", doc);
            object Start3(string doc) => Two($"{Guid.NewGuid()}", doc);
            """;
        Assert.Equal([0, 0, 0], Counts(members, 0));
        Assert.Equal([1, 0, 0], Counts(members, 1));
        Assert.Equal([1, 1, 0], Counts(members, 2));
        Assert.Equal([1, 1, 1], Counts(members, 3));
    }

    [Theory]
    [InlineData("protected virtual object Sink(string sys, string doc) => new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } };")]
    [InlineData("object Sink(string sys, string doc) { sys = \"other\"; return new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } }; }")]
    [InlineData("object Sink(string sys, string doc) { Fill(ref sys); return new P { …, System = new List<TextBlockParam> { new() { Text = sys, CacheControl = new() } } }; } void Fill(ref string s) { }")]
    [InlineData("object Sink(string sys, string doc) => new P { Model = M, MaxTokens = 1, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }, Messages = [User(sys)] };")]
    public void ParametersThatDoNotReachThePrefix_GiveNoWitness(string sink) => Assert.Empty(Probe.Of(
        Sdk.Anthropic13, Prelude.Anthropic13(sink + " object Start(string doc) => Sink($\"{Guid.NewGuid()}\", doc);")).Witnesses("Start"));

    [Fact]
    public void BetaTypes_AreReadLikeTheOthers() => Assert.Equal(
        "AnthropicBeta.Create model claude-opus-4-8 max 9 choice Any thinking Adaptive\n  System Text 1h: [const #4][VOLATILE DateTime.Now]\n  User PlainText: [Parameter doc]",
        Probe.Of(Sdk.Anthropic13, """
            using System; using System.Collections.Generic; using Anthropic.Models.Beta.Messages; using Anthropic.Models.Messages;
            class C { object M(string doc) => new Anthropic.Models.Beta.Messages.MessageCreateParams { Model = Model.ClaudeOpus4_8, MaxTokens = 9, ToolChoice = new BetaToolChoiceAny(), Thinking = new BetaThinkingConfigAdaptive(),
                System = new List<BetaTextBlockParam> { new() { Text = $"now {DateTime.Now:O}", CacheControl = new() { Ttl = Anthropic.Models.Beta.Messages.Ttl.Ttl1h } } }, Messages = [new BetaUserMessageParam { Content = doc }] }; }
            """).Shape("M"));

    [Fact]
    public void SemanticKernel_IsReadByName() => Assert.Equal(
        "SemanticKernel.Create automatic lacks members tools\n  System PlainText: [const #4][VOLATILE DateTime.Now]\n  User PlainText: [Parameter doc]\n  LateSystem PlainText: [const #4]",
        Probe.Of(Sdk.None, """
            using System;
            namespace Microsoft.SemanticKernel.ChatCompletion { public class ChatHistory { public ChatHistory(string s) { } public void AddUserMessage(string s) { } public void AddSystemMessage(string s) { } } }
            class C { object M(string doc) { var h = new Microsoft.SemanticKernel.ChatCompletion.ChatHistory($"now {DateTime.Now:O}"); h.AddUserMessage(doc); h.AddSystemMessage("late"); return h; } }
            """).Shape("M"));

    [Fact]
    public void EqualOptions_ShareOneAnalysis()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Empty");
        Assert.Same(PromptAnalysis.For(compilation), PromptAnalysis.For(compilation, new PromptOptions()));
        Assert.NotSame(PromptAnalysis.For(compilation), PromptAnalysis.For(compilation, new PromptOptions(MaxHops: 1)));
    }

    private static int[] Counts(string members, int hops)
    {
        Probe probe = Probe.Of(Sdk.Anthropic13, Prelude.Anthropic13(members), new PromptOptions(MaxHops: hops));
        return [probe.Witnesses("Start1").Length, probe.Witnesses("Start2").Length, probe.Witnesses("Start3").Length];
    }
}
