namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>Sources for <see cref="WireRun"/>. <c>Rules</c> has 10,350 characters, more than each model's minimum in use here.</summary>
internal static class WireSource
{
    private static readonly string s_rules = "const string Rules = \"" + string.Concat(Enumerable.Repeat("Read every line of it. ", 450)) + "\";";

    /// <summary>Members of the class for the official Anthropic SDK.</summary>
    public static string Anthropic(string members) => Class("using Anthropic; using Anthropic.Models.Messages;", members);

    /// <summary>One request of the official Anthropic SDK with further members set; the user message is the document unless <paramref name="user"/> says otherwise.</summary>
    public static string AnthropicCall(string settings, string user = "doc") => Anthropic(
        $$"""public static Task Run(AnthropicClient client, string doc) => client.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 1024, Messages = [new UserMessageParam { Content = {{user}} }], {{settings}} });""");

    /// <summary>One request of the SDK's Beta namespace with further members set.</summary>
    public static string BetaCall(string settings) => Class(
        "using Anthropic; using Anthropic.Models.Beta.Messages;",
        $$"""public static Task Run(AnthropicClient client, string doc) => client.Beta.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 1024, Messages = [new BetaUserMessageParam { Content = doc }], {{settings}} });""");

    /// <summary>One request of Microsoft.Extensions.AI through the Anthropic adapter.</summary>
    public static string ChatCall(string messages) => Class(
        "using Anthropic; using Anthropic.Models.Messages; using Microsoft.Extensions.AI;",
        $$"""
        public static Task Run(AnthropicClient client, string doc) => Ask(client.AsIChatClient("claude-sonnet-5"), doc);
        static Task Ask(IChatClient c, string doc) => c.GetResponseAsync({{messages}}, new ChatOptions { ModelId = "claude-sonnet-5", MaxOutputTokens = 100 });
        """);

    /// <summary>One request of the OpenAI SDK to a model that caches by itself.</summary>
    public static string OpenAICall(string call) => Class(
        "using OpenAI; using OpenAI.Chat; using System.ClientModel;",
        $$"""
        public static Task Run(string url, string doc) => Ask(new ChatClient("gpt-4.1", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = new Uri(url + "/v1") }), doc);
        static Task Ask(ChatClient c, string doc) => {{call}};
        """);

    /// <summary>A request body written as an anonymous object, for the API whose path is given.</summary>
    public static string Raw(string path, string body) => Post(path, "JsonContent.Create(Body(doc))", $"static object Body(string doc) => {body};");

    /// <summary>A prompt of PromptGen's builder.</summary>
    public static string Builder(string prompt) => Post("/v1/messages", "Body(doc)", $"static HttpContent Body(string doc) => {prompt}.ToHttpContent(WireFormat.AnthropicMessages, \"claude-sonnet-5\", 99);");

    private static string Post(string path, string content, string body) => Class(
        "using System.Net.Http; using System.Net.Http.Json; using PromptGen;",
        $$"""
        static readonly HttpClient s_http = new();
        {{body}}
        public static async Task Run(string url, string doc)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, url + "{{path}}") { Content = {{content}} };
            request.Headers.Add("x-api-key", "none"); request.Headers.Add("anthropic-version", "2023-06-01"); request.Headers.Add("Authorization", "Bearer none");
            await request.Content.LoadIntoBufferAsync();
            using HttpResponseMessage response = await s_http.SendAsync(request);
        }
        """);

    private static string Class(string usings, string members) => $$"""
        using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Globalization; using System.Linq; using System.Text; using System.Threading.Tasks; {{usings}}
        public static class Wire
        {
            {{s_rules}}
            {{members}}
        }
        """;
}
