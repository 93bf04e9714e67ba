using Microsoft.CodeAnalysis;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Cache.VaryingOrderAnalyzer>;
using VerifyFix = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VaryingOrderAnalyzer, PromptGen.CodeFixes.Prompts.MoveVaryingFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>Tests of PG2002. The shapes are those of the rule catalogue, section 11.</summary>
public sealed class PG2002Tests
{
    private static readonly TestOptions s_sdks = PromptSource.AllSdks;

    [Fact]
    public async Task VariableBeforeStaticInBuilder_Triggers() => await Verify.AnalyzerAsync(
        PromptSource.Builder("""object S36(string doc) => {|#1:new PromptBuilder().Variable({|#0:doc|})|}.Static({|#2:Rules|}).CacheBreakpoint();"""),
        new ExpectedDiagnostic("PG2002", 0)
        {
            Severity = DiagnosticSeverity.Warning,
            Message = "'Variable(doc)' varies and stands before at least 1500 tokens of static text at line 7, which therefore cannot be cached. Move it below the static text.",
            AdditionalMarks = [1, 2],
        });

    [Fact]
    public async Task ParameterInSystemText_TriggersInfo() => await Verify.AnalyzerAsync(
        PromptSource.OpenAI("""Task S24(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage($"Answer from this:\n{{|#0:context|}}\n{Rules}"), new UserChatMessage(q)]);"""),
        s_sdks,
        new ExpectedDiagnostic("PG2002", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Message = "'context' varies and stands before at least 1500 tokens of static text at line 8, which therefore cannot be cached. Move it below the static text.",
        });

    [Fact]
    public async Task ParameterInUserText_TriggersInfo() => await Verify.AnalyzerAsync(
        PromptSource.ExtensionsAI("""Task OneText(IChatClient c, string doc) => c.GetResponseAsync($"{{|#0:doc|}} {Rules}");"""),
        s_sdks,
        new ExpectedDiagnostic("PG2002", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Message = "'doc' varies and stands before at least 1500 tokens of constant text in the same message, which are billed in full on every call. Put the constant text into the system prompt, or before 'doc'.",
        });

    [Fact]
    public async Task ClockInUserText_TriggersWarning() => await Verify.AnalyzerAsync(
        PromptSource.ExtensionsAI("""Task A(IChatClient c) => c.GetResponseAsync($"{{|#0:DateTime.UtcNow|}:O} {Rules}");"""),
        s_sdks,
        new ExpectedDiagnostic("PG2002", 0) { Severity = DiagnosticSeverity.Warning });

    [Fact]
    public async Task ConditionalPart_TriggersInfo() => await Verify.AnalyzerAsync(
        PromptSource.Builder("""object A(bool audit, string doc) { var b = new PromptBuilder(); if (audit) b = b.Static({|#0:"Audit."|}); b = b.Static(Rules); b = b.CacheBreakpoint(); b = b.Variable(doc); return b; }"""),
        new ExpectedDiagnostic("PG2002", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Message = "'Static(\"Audit.\")' is present only if 'audit', so each combination has its own cache entry. Move it below the static text.",
        });

    [Fact]
    public async Task PlaceholderOfATemplate_TriggersInfo() => await Verify.AnalyzerAsync(
        PromptSource.OpenAI("""const string Template = "Answer from {{context}}.\n" + Rules; Task A(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage({|#0:Template|}), new UserChatMessage(q)]);"""),
        s_sdks,
        new ExpectedDiagnostic("PG2002", 0)
        {
            Severity = DiagnosticSeverity.Info,
            Message = "'{{context}}' varies and stands before at least 1500 tokens of static text at line 8, which therefore cannot be cached. Move it below the static text.",
        });

    [Theory]
    [InlineData("""const string Template = "Answer from {{context}}.\n" + Rules; Task A(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage(Template.Replace("{{context}}", "the law")), new UserChatMessage(q)]);""")]
    [InlineData("""const string Template = Rules + "\nAnswer from {{context}}."; Task A(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage(Template), new UserChatMessage(q)]);""")]
    [InlineData("""const string Text = "Write {{ 1 }} or {{}}.\n" + Rules; Task A(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage(Text), new UserChatMessage(q)]);""")]
    public async Task RenderedTemplateOrOneWithItsPlaceholderLast_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.OpenAI(members), s_sdks);

    [Theory]
    [InlineData("""SystemChatMessage S24a(string context) => new($"Answer from this:\n{context}\n{Rules}");""")]
    [InlineData("""Task ShortTail(ChatClient c, string doc) => c.CompleteChatAsync([new SystemChatMessage(Rules), new UserChatMessage($"{doc}\nWhat is the total?")]);""")]
    [InlineData("""Task Behind(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage($"{Rules}\n{context}"), new UserChatMessage(q)]);""")]
    [InlineData("""Task Shots(ChatClient c, string q) => c.CompleteChatAsync([new UserChatMessage(Rules), new AssistantChatMessage("x"), new UserChatMessage(q)]);""")]
    public async Task StaticTextFirstOrFactory_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.OpenAI(members), s_sdks);

    [Theory]
    [InlineData("""async Task S05(AnthropicClient api, Chapter c, string doc) => await api.Messages.Create(new P { …, System = new List<TextBlockParam> { Cached($"You explain {c.Title}. {Rules}") } });""")]
    [InlineData("""async Task S31(AnthropicClient api, bool audit, string doc) { var s = Rules; if (audit) s += "Audit mode."; await api.Messages.Create(new P { …, System = new List<TextBlockParam> { Cached(s) } }); }""")]
    [InlineData("""object NotSent(string doc) => new P { Model = M, MaxTokens = 9, Messages = [User($"{doc}\n{Rules}")] };""")]
    public async Task PromptPerTenantOrFactory_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.Anthropic(members), s_sdks);

    [Theory]
    [InlineData("""object S38(string tenant, string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Shared(tenant).CacheBreakpoint().Variable(doc);""")]
    [InlineData("""object ShortTail(string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc).Static("Answer now.");""")]
    [InlineData("""object Loop(string[] docs) { var b = new PromptBuilder(); foreach (var d in docs) b = b.Variable(d); b = b.Static(Rules); return b; }""")]
    public async Task BuilderInOrder_DoesNotTrigger(string members) => await Verify.AnalyzerAsync(PromptSource.Builder(members));

    [Fact]
    public async Task BelowTheOption_DoesNotTrigger() => await Verify.AnalyzerAsync(
        PromptSource.Builder("""object S36(string doc) => new PromptBuilder().Variable(doc).Static(Rules).CacheBreakpoint();"""),
        TestOptions.Default.WithEditorConfig("promptgen.reorder_min_tokens", "1501"));

    [Theory]
    [InlineData(
        """object S36(string doc) => new PromptBuilder().Variable({|PG2002:doc|}).Static(Rules).CacheBreakpoint();""",
        """object S36(string doc) => new PromptBuilder().Static(Rules).CacheBreakpoint().Variable(doc);""")]
    [InlineData(
        """
        object Lines(string doc) => new PromptBuilder()
            .Static("You are terse.")
            .Variable({|PG2002:doc|})
            .Static(Rules);
        """,
        """
        object Lines(string doc) => new PromptBuilder()
            .Static("You are terse.")
            .Static(Rules)
            .Variable(doc);
        """)]
    public async Task BuilderPart_IsFixed(string members, string expected)
    {
        await VerifyFix.CodeFixAsync(PromptSource.Builder(members), PromptSource.Builder(expected), "PG2002A");
    }

    [Fact]
    public async Task SystemMessage_IsFixed() => await VerifyFix.CodeFixAsync(
        PromptSource.OpenAI("""Task A(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage({|PG2002:context|}), new SystemChatMessage(Rules), new UserChatMessage(q)]);"""),
        PromptSource.OpenAI("""Task A(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage(Rules), new SystemChatMessage(context), new UserChatMessage(q)]);"""),
        "PG2002A",
        s_sdks);

    [Fact]
    public async Task PartWithComment_IsNotOffered() => await VerifyFix.NoFixAsync(PromptSource.Builder(
        """
        object Lines(string doc) => new PromptBuilder()
            .Variable({|PG2002:doc|}) // the document
            .Static(Rules);
        """));

    [Fact]
    public async Task OneText_IsNotOffered() => await VerifyFix.NoFixAsync(
        PromptSource.ExtensionsAI("""Task OneText(IChatClient c, string doc) => c.GetResponseAsync($"{{|PG2002:doc|}} {Rules}");"""), null, s_sdks);
}
