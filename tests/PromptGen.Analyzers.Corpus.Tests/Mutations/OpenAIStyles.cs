using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>The OpenAI SDK, which has no markers: the API caches the leading run by itself.</summary>
internal static class OpenAIStyles
{
    public static ImmutableArray<RequestStyle> All { get; } =
    [
        Style("inline", "", p => $"await client.CompleteChatAsync([{Messages(p, p.Write(b => $"new SystemChatMessage({b.Text})"), "new UserChatMessage({0})")}], {Options(p)});"),
        Style("added", "", p => $"""
            List<ChatMessage> messages = new();
                    {Messages(p, p.Write(b => $"messages.Add(new SystemChatMessage({b.Text}));", "\n        "), "messages.Add(new UserChatMessage({0}));", "\n        ")}
                    ChatCompletion answer = await client.CompleteChatAsync(messages, {Options(p)});
                    Console.Error.WriteLine(answer.FinishReason);
            """),
        Style("created", "", p => $"""
            ChatCompletionOptions options = {Options(p)};
                    ChatMessage[] messages = [{Messages(p, p.Write(b => $"ChatMessage.CreateSystemMessage({b.Text})"), "ChatMessage.CreateUserMessage({0})")}];
                    await client.CompleteChatAsync(messages, options);
            """),
        Style("developer", "", p => $"await client.CompleteChatAsync(new ChatMessage[] {{ {Messages(p, p.Write(b => $"new DeveloperChatMessage(ChatMessageContentPart.CreateTextPart({b.Text}))"), "new UserChatMessage({0})")} }}, {Options(p)});"),
    ];

    private static RequestStyle Style(string name, string members, Func<Prompt, string> body) => new("OpenAI", name, "using OpenAI.Chat;", "ChatClient", members, body);

    private static string Messages(Prompt p, string system, string user, string separator = ", ")
    {
        string written = user.Replace("{0}", p.Document, StringComparison.Ordinal);
        return p.IsUserFirst ? written + separator + system : system + separator + written;
    }

    private static string Options(Prompt p) => "new ChatCompletionOptions { MaxOutputTokenCount = 2048"
        + (p.ToolText is null ? "" : $", Tools = {{ ChatTool.CreateFunctionTool(\"emit\", {p.ToolText}, BinaryData.FromString(\"{{\\\"type\\\":\\\"object\\\",\\\"properties\\\":{{}}}}\")) }}") + " }";
}
