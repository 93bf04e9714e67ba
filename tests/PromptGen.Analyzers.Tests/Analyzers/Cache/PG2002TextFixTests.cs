using PromptGen.CodeFixes.Prompts;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Testing;
using VerifyToSystem = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VaryingOrderAnalyzer, PromptGen.CodeFixes.Prompts.MoveToSystemFix>;
using VerifyUp = PromptGen.Testing.CodeFixVerifier<PromptGen.Generators.Analyzers.Cache.VaryingOrderAnalyzer, PromptGen.CodeFixes.Prompts.MoveConstantUpFix>;

namespace PromptGen.Analyzers.Tests.Analyzers.Cache;

/// <summary>The fixes of <see cref="VaryingOrderAnalyzer"/> inside one text.</summary>
public sealed class PG2002TextFixTests
{
    private static readonly TestOptions s_sdks = PromptSource.AllSdks;

    [Theory]
    [InlineData(
        """Task A(IChatClient c, string doc) => c.GetResponseAsync($"{{|PG2002:doc|}}\n\n{Rules}");""",
        """Task A(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, Rules), new(ChatRole.User, doc)]);""")]
    [InlineData(
        """Task A(IChatClient c, string doc) => c.GetResponseAsync({|PG2002:doc|} + "\n" + Rules);""",
        """Task A(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, Rules), new(ChatRole.User, doc)]);""")]
    [InlineData(
        """Task A(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.User, $"Read this:\n{{|PG2002:doc|}}\n{Rules}\nThe number is {doc.Length}.")]);""",
        """Task A(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, Rules), new(ChatRole.User, $"Read this:\n{doc}\nThe number is {doc.Length}.")]);""")]
    [InlineData(
        """Task A(IChatClient c, string doc) => c.GetResponseAsync([new ChatMessage(ChatRole.System, "You are terse."), new ChatMessage(ChatRole.User, $"{{|PG2002:doc|}}\n{Rules}")]);""",
        """Task A(IChatClient c, string doc) => c.GetResponseAsync([new ChatMessage(ChatRole.System, "You are terse."), new ChatMessage(ChatRole.System, Rules), new ChatMessage(ChatRole.User, doc)]);""")]
    [InlineData(
        """
        Task A(IChatClient c, string doc)
        {
            var prompt = new StringBuilder();
            prompt.AppendLine({|PG2002:doc|}); // the data
            prompt.AppendLine(Rules);
            return c.GetResponseAsync(prompt.ToString());
        }
        """,
        """
        Task A(IChatClient c, string doc)
        {
            var prompt = new StringBuilder();
            prompt.AppendLine(doc); // the data
            return c.GetResponseAsync([new(ChatRole.System, Rules), new(ChatRole.User, prompt.ToString())]);
        }
        """)]
    public async Task UserTextOfExtensionsAI_GivesItsConstantTailToTheSystemPrompt(string members, string expected) =>
        await FixedAsync(PromptSource.ExtensionsAI(members), PromptSource.ExtensionsAI(expected));

    [Fact]
    public async Task RawLiteral_StaysRaw()
    {
        string lines = string.Join("\n        ", Enumerable.Range(1, 40).Select(static n => $"{n}. Look at the {{{{ line 1 }}}}, and take \"what\" it says, to the letter."));
        string before = """"
            Task A(IChatClient c, string doc) => c.GetResponseAsync($$$"""
                <doc>
                {{{{|PG2002:doc|}}}}
                </doc>
                    LINES
                """);
            """".Replace("LINES", lines, StringComparison.Ordinal);
        string after = """"
            Task A(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, """
                </doc>
                    LINES
                """), new(ChatRole.User, $$$"""
                <doc>
                {{{doc}}}
                """)]);
            """".Replace("LINES", lines, StringComparison.Ordinal);
        await FixedAsync(PromptSource.ExtensionsAI(before), PromptSource.ExtensionsAI(after));
    }

    [Theory]
    [InlineData(
        """Task A(ChatClient c, string doc) => c.CompleteChatAsync([new SystemChatMessage("You are terse."), new UserChatMessage($"{{|PG2002:doc|}}\n{Rules}")]);""",
        """Task A(ChatClient c, string doc) => c.CompleteChatAsync([new SystemChatMessage("You are terse."), new SystemChatMessage(Rules), new UserChatMessage(doc)]);""")]
    [InlineData(
        """Task A(ChatClient c, string doc) => c.CompleteChatAsync(new UserChatMessage($"{{|PG2002:doc|}}\n{Rules}"));""",
        """Task A(ChatClient c, string doc) => c.CompleteChatAsync(new SystemChatMessage(Rules), new UserChatMessage(doc));""")]
    public async Task UserTextOfOpenAI_GivesItsConstantTailToTheSystemPrompt(string members, string expected) =>
        await FixedAsync(PromptSource.OpenAI(members), PromptSource.OpenAI(expected));

    [Theory]
    [InlineData(
        """Messages = [User($"{{|PG2002:doc|}}\n{Rules}")]""",
        """Messages = [User(doc)], System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new CacheControlEphemeral() } }""")]
    [InlineData(
        """System = "You are terse.", Messages = [User($"{{|PG2002:doc|}}\n{Rules}")]""",
        """System = new List<TextBlockParam> { new() { Text = "You are terse." }, new() { Text = Rules, CacheControl = new CacheControlEphemeral() } }, Messages = [User(doc)]""")]
    [InlineData(
        """System = new List<TextBlockParam> { new() { Text = "You are terse.", CacheControl = new() } }, Messages = [User($"{{|PG2002:doc|}}\n{Rules}")]""",
        """System = new List<TextBlockParam> { new() { Text = Rules }, new() { Text = "You are terse.", CacheControl = new() } }, Messages = [User(doc)]""")]
    public async Task UserTextOfAnthropic_GivesItsConstantTailToACachedBlock(string settings, string expected)
    {
        const string Start = "async Task A(AnthropicClient api, string doc) => await api.Messages.Create(new P { Model = M, MaxTokens = 9, ";
        await FixedAsync(PromptSource.Anthropic(Start + settings + " });"), PromptSource.Anthropic(Start + expected + " });"));
    }

    [Theory]
    [InlineData("""Task A(IChatClient c, string doc) => c.GetResponseAsync($"{{|PG2002:doc|}} is the document, and now {Rules}");""")]
    [InlineData("""Task A(IChatClient c, string doc) { var text = $"{{|PG2002:doc|}}\n{Rules}"; Console.WriteLine(text); return c.GetResponseAsync(text); }""")]
    public async Task TextInSentencesOrUsedTwice_IsNotOffered(string members)
    {
        string source = PromptSource.ExtensionsAI(members.Replace("{Rules}", "{Rules}!", StringComparison.Ordinal).Replace("now {Rules}!", new string('x', 2000), StringComparison.Ordinal));
        await VerifyToSystem.NoFixAsync(source, null, s_sdks);
        await VerifyUp.NoFixAsync(source, null, s_sdks);
    }

    [Theory]
    [InlineData(
        """Task S24(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage($"Answer from this:\n{{|PG2002:context|}}\n{Rules}"), new UserChatMessage(q)]);""",
        """Task S24(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage($"{Rules}\nAnswer from this:\n{context}"), new UserChatMessage(q)]);""")]
    [InlineData(
        """Task A(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage("You are terse.\n" + {|PG2002:context|} + "\n" + Rules), new UserChatMessage(q)]);""",
        """Task A(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage("You are terse.\n" + Rules + "\n" + context), new UserChatMessage(q)]);""")]
    [InlineData(
        """
        Task A(ChatClient c, string context, string q)
        {
            var system = new StringBuilder("");
            system.AppendLine("You are terse.");
            system.AppendLine({|PG2002:context|});
            system.Append(Rules);
            return c.CompleteChatAsync([new SystemChatMessage(system.ToString()), new UserChatMessage(q)]);
        }
        """,
        """
        Task A(ChatClient c, string context, string q)
        {
            var system = new StringBuilder("");
            system.AppendLine("You are terse.");
            system.Append(Rules).Append('\n');
            system.AppendLine(context);
            return c.CompleteChatAsync([new SystemChatMessage(system.ToString()), new UserChatMessage(q)]);
        }
        """)]
    public async Task SystemText_PutsItsConstantTailFirst(string members, string expected)
    {
        await VerifyUp.CodeFixAsync(PromptSource.OpenAI(members), PromptSource.OpenAI(expected), MoveConstantUpFix.EquivalenceKey, s_sdks);
        await VerifyToSystem.NoFixAsync(PromptSource.OpenAI(members), null, s_sdks);
    }

    private static async Task FixedAsync(string before, string after)
    {
        await VerifyToSystem.CodeFixAsync(before, after, MoveToSystemFix.EquivalenceKey, s_sdks);
    }
}
