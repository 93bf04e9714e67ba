namespace PromptGen.Prompts.Tests;

/// <summary>The shapes S24 and S25 of rules.md section 11, and their relatives.</summary>
public sealed class OpenAITests
{
    private const string Members = """
        Task S24(ChatClient c, string context, string q) => c.CompleteChatAsync([new SystemChatMessage($"Answer from this:\n{context}\n{Rules}"), new UserChatMessage(q)]);
        SystemChatMessage S24a(string context) => new($"Answer from this:\n{context}\n{Rules}");
        object S25() => new CreateResponseOptions { PromptCacheKey = Guid.NewGuid().ToString() };
        Task Params(ChatClient c, string q) => c.CompleteChatAsync(ChatMessage.CreateDeveloperMessage(Rules), q);
        Task Parts(ChatClient c, string q) => c.CompleteChatAsync([new SystemChatMessage(ChatMessageContentPart.CreateTextPart(Rules), ChatMessageContentPart.CreateTextPart($"{DateTime.Now:T}")), new UserChatMessage(q)]);
        Task Later(ChatClient c, string q) { var list = new List<ChatMessage> { new SystemChatMessage(Rules) }; list.Add(new UserChatMessage(q)); if (q.Length > 3) list.Add(new SystemChatMessage("late")); return c.CompleteChatAsync(list); }
        Task Tools(string q) { var c = new ChatClient("gpt-5.6-luna", "key"); var o = new ChatCompletionOptions { Tools = { ChatTool.CreateFunctionTool("emit", "Emits.", null, true) }, ToolChoice = ChatToolChoice.CreateFunctionChoice("emit"), MaxOutputTokenCount = 9 };
            o.Tools.Add(ChatTool.CreateFunctionTool("other")); return c.CompleteChatAsync([new UserChatMessage(q)], o); }
        object Items(string q) => new CreateResponseOptions("gpt-5.6", [ResponseItem.CreateDeveloperMessageItem(Rules), ResponseItem.CreateUserMessageItem(q)]) { Instructions = $"At {DateTime.UtcNow:O}" };
        void ItemsLater(string q) { var o = new CreateResponseOptions { Model = "gpt-5.6" }; o.InputItems.Add(ResponseItem.CreateUserMessageItem(q)); o.PromptCacheKey = "tool-1"; }
        object KeyOfTenant(string tenant) => new CreateResponseOptions { PromptCacheKey = tenant };
        """;

    private static readonly Lazy<Probe> Chat = new(() => Probe.Of(Sdk.All, Prelude.OpenAI(Members)));

    [Theory]
    [InlineData("S24", "OpenAIChat.Create automatic sent by CompleteChatAsync\n  System PlainText: [const #18][Parameter context][const #1][const #9000]\n  User PlainText: [Parameter q]")]
    [InlineData("S24a", "")]
    [InlineData("S25", "OpenAIResponses.Create key [VOLATILE Guid.NewGuid()] automatic")]
    [InlineData("Params", "OpenAIChat.Create automatic sent by CompleteChatAsync\n  System PlainText: [const #9000]\n  User PlainText: [Parameter q]")]
    [InlineData("Parts", "OpenAIChat.Create automatic sent by CompleteChatAsync\n  System Text: [const #9000]\n  System Text: [VOLATILE DateTime.Now ~CurrentCulture]\n  User PlainText: [Parameter q]")]
    [InlineData("Later", "OpenAIChat.Create automatic sent by CompleteChatAsync\n  System PlainText: [const #9000]\n  User PlainText: [Parameter q]\n  LateSystem PlainText if q.Length > 3: [const #4]")]
    [InlineData("Tools", "OpenAIChat.Create model gpt-5.6-luna max 9 tools emit!,other choice Tool:emit automatic sent by CompleteChatAsync\n  Tool Tool: [const][const][const] unordered\n  Tool Tool: [const] unordered\n  User PlainText: [Parameter q]")]
    [InlineData("Items", "OpenAIResponses.Create model gpt-5.6 automatic\n  Instructions PlainText: [const #3][VOLATILE DateTime.UtcNow]\n  System PlainText: [const #9000]\n  User PlainText: [Parameter q]")]
    [InlineData("ItemsLater", "OpenAIResponses.Create model gpt-5.6 key [const #6] automatic\n  User PlainText: [Parameter q]")]
    [InlineData("KeyOfTenant", "OpenAIResponses.Create key [Parameter tenant] automatic")]
    public void OpenAIShape_IsRead(string member, string expected) => Assert.Equal(expected, Chat.Value.Shape(member));

    [Fact]
    public void VolatileLastPart_HasNothingAfterItInTheRun()
    {
        var request = Chat.Value.Request("Parts");
        Assert.Equal(["DateTime.Now"], Chat.Value.Witnesses("Parts"));
        Assert.True(PromptGen.Generators.Prompts.Requests.PromptRequestExtensions.HasTextAfter(request, Assert.Single(PromptGen.Generators.Prompts.Requests.PromptRequestExtensions.Witnesses(request))));
    }
}
