namespace PromptGen.Prompts.Tests;

/// <summary>The shapes S19 to S23 of rules.md section 11, and their relatives.</summary>
public sealed class ExtensionsAITests
{
    private const string Members = """
        void S19() { var a = new ChatMessage(ChatRole.System, Rules); (a.AdditionalProperties ??= new())["cache_control"] = "ephemeral";
            var b = new TextContent(Rules) { AdditionalProperties = new() { ["cacheControl"] = true } };
            var o = new ChatOptions { AdditionalProperties = new() { { "cache_control", true } } }; }
        ChatMessage S20() => new(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())]);
        Task S21(IChatClient c, string doc) => c.GetResponseAsync([S20(), new(ChatRole.User, doc)], new ChatOptions { Instructions = Rules });
        Task S21a(IChatClient c, string doc) => c.GetResponseAsync([S20(), new(ChatRole.User, doc)], new ChatOptions { Instructions = $"Now {DateTime.UtcNow:O}" });
        void S22(List<ChatMessage> history, string facts) => history.Add(new ChatMessage(ChatRole.System, $"Known: {facts}"));
        Task S22a(IChatClient c, List<ChatMessage> history) => c.GetResponseAsync([.. history, new(ChatRole.System, $"Now {DateTime.UtcNow:O}")]);
        Task S23(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, $"Trace {Activity.Current?.Id}. {Rules}"), new(ChatRole.User, doc)]);
        Task OneText(IChatClient c, string doc) => c.GetResponseAsync($"{doc} {Rules}");
        Task OneHour(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, [new TextContent(Rules).WithCacheControl(Ttl.Ttl1h)]), new(ChatRole.User, doc)]);
        Task Options(IChatClient c, string doc) { var o = new ChatOptions { ModelId = "claude-opus-5-5" }; o.ToolMode = ChatToolMode.RequireSpecific("emit"); o.MaxOutputTokens = 100;
            o.Tools = [AIFunctionFactory.Create((string s) => s, "emit", "Emits.")]; return c.GetResponseAsync(doc, o); }
        void OnlyOptions() { var o = new ChatOptions(); o.ModelId = "claude-opus-5-5"; o.ToolMode = ChatToolMode.RequireAny; }
        Task Raw(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, "head"), new(ChatRole.User, doc)], new ChatOptions { RawRepresentationFactory = _ =>
            new MessageCreateParams { Model = "m", MaxTokens = 5, Messages = [], CacheControl = new(), System = new List<TextBlockParam> { new() { Text = Rules } } } });
        Task MarkedLater(IChatClient c, string doc) { var m = new ChatMessage(ChatRole.System, Rules); m.Contents[^1].WithCacheControl(new CacheControlEphemeral()); return c.GetResponseAsync([m, new(ChatRole.User, doc)]); }
        Task Wrapped(IChatClient c, string doc) => c.GetResponseAsync([new(ChatRole.System, Rules), new(ChatRole.User, doc)], new ChatOptions { Instructions = null });
        """;

    private static readonly Lazy<Probe> Chat = new(() => Probe.Of(Sdk.Anthropic13, Prelude.ExtensionsAI(Members)));

    [Theory]
    [InlineData("S19", "ExtensionsAI.Options cached elsewhere automatic lacks system messages")]
    [InlineData("S20", "")]
    [InlineData("S21", "ExtensionsAI.Create sent by GetResponseAsync\n  System Text 5m: [const #9000]\n  Instructions PlainText: [const #9000]\n  User PlainText: [Parameter doc]")]
    [InlineData("S21a", "ExtensionsAI.Create sent by GetResponseAsync\n  System Text 5m: [const #9000]\n  Instructions PlainText: [const #4][VOLATILE DateTime.UtcNow]\n  User PlainText: [Parameter doc]")]
    [InlineData("S22", "")]
    [InlineData("S22a", "ExtensionsAI.Create sent by GetResponseAsync lacks system messages\n  OtherMessage Opaque maybe repeated: [Parameter history] unordered\n  LateSystem PlainText: [const #4][VOLATILE DateTime.UtcNow]")]
    [InlineData("S23", "ExtensionsAI.Create automatic sent by GetResponseAsync\n  System PlainText: [const #6][VOLATILE Activity.Current][const #2][const #9000]\n  User PlainText: [Parameter doc]")]
    [InlineData("OneText", "ExtensionsAI.Create automatic sent by GetResponseAsync\n  User PlainText: [Parameter doc][const #1][const #9000]")]
    [InlineData("OneHour", "ExtensionsAI.Create sent by GetResponseAsync\n  System Text 1h: [const #9000]\n  User PlainText: [Parameter doc]")]
    [InlineData("Options", "ExtensionsAI.Create model claude-opus-5-5 max 100 tools emit choice Tool:emit automatic sent by GetResponseAsync\n  Tool Tool: [const][const] unordered\n  User PlainText: [Parameter doc]")]
    [InlineData("OnlyOptions", "ExtensionsAI.Options model claude-opus-5-5 choice Any automatic lacks system messages")]
    [InlineData("Raw", "ExtensionsAI.Create model m max 5 top 5m sent by GetResponseAsync\n  System Text: [const #9000]\n  System PlainText: [const #4]\n  User PlainText: [Parameter doc]")]
    [InlineData("MarkedLater", "ExtensionsAI.Create sent by GetResponseAsync\n  System PlainText maybe: [const #9000]\n  User PlainText: [Parameter doc]")]
    [InlineData("Wrapped", "ExtensionsAI.Create automatic sent by GetResponseAsync\n  System PlainText: [const #9000]\n  User PlainText: [Parameter doc]")]
    public void ChatShape_IsRead(string member, string expected) => Assert.Equal(expected, Chat.Value.Shape(member));

    [Theory]
    [InlineData("S21a")]
    [InlineData("S22a")]
    [InlineData("S23", "Activity.Current")]
    [InlineData("OneText")]
    public void ChatWitnesses_StandInThePrefix(string member, params string[] expected) => Assert.Equal(expected, Chat.Value.Witnesses(member));
}
