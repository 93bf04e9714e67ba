using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>Microsoft.Extensions.AI over the Anthropic adapter.</summary>
internal static class ChatStyles
{
    private const string Usings = "using Anthropic.Models.Messages; using Microsoft.Extensions.AI;";

    public static ImmutableArray<RequestStyle> All { get; } =
    [
        Style("contents", "", p => $"await client.GetResponseAsync([{Messages(p, $"new ChatMessage(ChatRole.System, [{p.Write(Content)}])", "new(ChatRole.User, {0})")}], {Options(p)});"),
        Style("messages", "", p => $"await client.GetResponseAsync(new List<ChatMessage> {{ {Messages(p, p.Write(b => $"new ChatMessage(ChatRole.System, [{Content(b)}])"), "new ChatMessage(ChatRole.User, {0})")} }}, {Options(p)});"),
        Style("added", "", p => $"""
            List<ChatMessage> messages = new();
                    {Messages(p, p.Write(b => $"messages.Add(new ChatMessage(ChatRole.System, new List<AIContent> {{ {Content(b)} }}));", "\n        "), "messages.Add(new ChatMessage(ChatRole.User, {0}));", "\n        ")}
                    ChatOptions options = {Options(p)};
                    ChatResponse response = await client.GetResponseAsync(messages, options);
                    Console.Error.WriteLine(response.FinishReason);
            """),
        Style("factory", """
            static AIContent Plain(string t) => new TextContent(t);
                static AIContent Marked(string t) => new TextContent(t).WithCacheControl(new CacheControlEphemeral());
                static AIContent Long(string t) => new TextContent(t).WithCacheControl(new CacheControlEphemeral { Ttl = Ttl.Ttl1h });
            """, p => $"""
            ChatMessage system = new(ChatRole.System, [{p.Write(static b => b.Call())}]);
                    ChatMessage user = new(ChatRole.User, {p.Document});
                    ChatMessage[] messages = [{(p.IsUserFirst ? "user, system" : "system, user")}];
                    await client.GetResponseAsync(messages, {Options(p)});
            """),
    ];

    private static RequestStyle Style(string name, string members, Func<Prompt, string> body) => new("Microsoft.Extensions.AI", name, Usings, "IChatClient", members, body);

    private static string Content(Block b)
    {
        string text = $"new TextContent({b.Text})";
        return b.Ttl is null ? text : b.Marked($"{text}.WithCacheControl(new CacheControlEphemeral{(b.IsLong ? " { Ttl = Ttl.Ttl1h }" : "()")})");
    }

    private static string Messages(Prompt p, string system, string user, string separator = ", ")
    {
        string written = user.Replace("{0}", p.Document, StringComparison.Ordinal);
        return p.IsUserFirst ? written + separator + system : system + separator + written;
    }

    private static string Options(Prompt p) => $"new ChatOptions {{ ModelId = \"{p.Model}\", MaxOutputTokens = 2048"
        + (p.ToolText is null ? "" : $", Tools = [AIFunctionFactory.Create((string value) => value, \"emit\", {p.ToolText})]")
        + (p.IsForced ? ", ToolMode = " + p.Choice("ChatToolMode.RequireSpecific(\"emit\")") : "") + " }";
}
