namespace PromptGen.Prompts.Tests;

/// <summary>The shapes S15 to S18 of rules.md section 11, and their relatives. No SDK is referenced.</summary>
public sealed class RawJsonTests
{
    private const string Members = """
        object S15(string sys, string doc) => new { model = M, max_tokens = 4096, system = new[] { new { type = "text", text = sys, cache_control = new { type = "ephemeral" } } }, messages = new[] { new { role = "user", content = doc } } };
        object S15a(string doc) => S15($"Run {Guid.NewGuid()}. {Rules}", doc);
        object S16(string live, string doc) => new { model = M, max_tokens = 4096, messages = new[] { new { role = "user", content = doc } }, system = new object[] {
            new { type = "text", text = Rules, cache_control = new { type = "ephemeral" } }, new { type = "text", text = live } } };
        static object Mark(string t) => new { type = "text", text = t, cache_control = new { type = "ephemeral", ttl = "10m" } };
        object MarkCaller() => Mark($"At {DateTime.Now:T}");
        object MarkInBody(string doc) => new { model = M, max_tokens = 1, system = new[] { Mark($"At {DateTime.Now:T}") }, messages = new[] { new { role = "user", content = doc } } };
        class Wire { public object[] system { get; set; } = []; }
        object S17() => new Wire { system = [new { type = "text", text = $"{DateTime.Now:T} {Rules}", cache_control = new { type = "ephemeral" } }] };
        object S17a(string tail) => new object[] { new { type = "text", text = $"{DateTime.Now:T}" }, new { type = "text", text = Rules, cache_control = new { type = "ephemeral", ttl = "1h" } }, new { type = "text", text = tail } };
        object S18(string doc) => new { model = M, max_tokens = 4096, tools = new[] { new { name = "emit", strict = false } }, tool_choice = new { type = "tool", name = "emit", strict = true }, messages = new[] { new { role = "user", content = doc } } };
        object Node(string doc) => new JsonObject { ["model"] = "gpt-5.6-luna", ["prompt_cache_key"] = Guid.NewGuid().ToString(),
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "system", ["content"] = Rules }, new JsonObject { ["role"] = "user", ["content"] = doc }) };
        object Map(string doc) => new Dictionary<string, object> { { "model", M }, { "thinking", new { type = "enabled", budget_tokens = 2048 } }, { "cache_control", new { type = "ephemeral" } }, { "messages", new[] { new { role = "user", content = doc } } } };
        object NullMarker(string doc) => new { model = M, system = new[] { new { type = "text", text = Rules, cache_control = (object?)null } }, messages = new[] { new { role = "user", content = doc } } };
        object NotARequest() => new { model = "T", messages_count = 3 };
        object OtherApi() => new { type = "text", text = $"{DateTime.Now:T}" };
        object Late(string doc) => new { model = "gpt-5.6", messages = new object[] { new { role = "user", content = doc }, new { role = "system", content = Rules } } };
        """;

    private static readonly Lazy<Probe> Raw = new(() => Probe.Of(Sdk.None, Prelude.Plain(Members)));

    [Theory]
    [InlineData("S15", "RawJson.Create model claude-sonnet-5 max 4096\n  System Text 5m: [Parameter sys]\n  User PlainText: [Parameter doc]")]
    [InlineData("S15a", "RawJson.Create hop 1 model claude-sonnet-5 max 4096\n  System Text 5m: [const #4][VOLATILE Guid.NewGuid()][const #2][const #9000]\n  User PlainText: [Parameter doc]")]
    [InlineData("S16", "RawJson.Create model claude-sonnet-5 max 4096\n  System Text 5m: [const #9000]\n  System Text: [Parameter live]\n  User PlainText: [Parameter doc]")]
    [InlineData("Mark", "RawJson.Blocks lacks members tools system messages\n  System Text ttl?: [Parameter t]")]
    [InlineData("MarkCaller", "RawJson.Blocks hop 1 lacks members tools system messages\n  System Text ttl?: [const #3][VOLATILE DateTime.Now ~CurrentCulture]")]
    [InlineData("MarkInBody", "RawJson.Create model claude-sonnet-5 max 1\n  System Text ttl?: [const #3][VOLATILE DateTime.Now ~CurrentCulture]\n  User PlainText: [Parameter doc]")]
    [InlineData("S17", "RawJson.Blocks lacks members tools system messages\n  System Text 5m: [VOLATILE DateTime.Now ~CurrentCulture][const #1][const #9000]")]
    [InlineData("S17a", "RawJson.Blocks lacks members tools system messages\n  System Text: [VOLATILE DateTime.Now ~CurrentCulture]\n  System Text 1h: [const #9000]\n  System Text: [Parameter tail]")]
    [InlineData("S18", "RawJson.Create model claude-sonnet-5 max 4096 tools emit choice Tool:emit\n  Tool Tool: [const #4][const #5]\n  User PlainText: [Parameter doc]")]
    [InlineData("Node", "RawJson.Create model gpt-5.6-luna key [VOLATILE Guid.NewGuid()] automatic\n  System PlainText: [const #9000]\n  User PlainText: [Parameter doc]")]
    [InlineData("Map", "RawJson.Create model claude-sonnet-5 thinking Enabled top 5m\n  User PlainText: [Parameter doc]")]
    [InlineData("NullMarker", "RawJson.Create model claude-sonnet-5\n  System Text: [const #9000]\n  User PlainText: [Parameter doc]")]
    [InlineData("NotARequest", "")]
    [InlineData("OtherApi", "")]
    [InlineData("Late", "RawJson.Create model gpt-5.6 automatic\n  User PlainText: [Parameter doc]\n  LateSystem PlainText: [const #9000]")]
    public void RawShape_IsRead(string member, string expected) => Assert.Equal(expected, Raw.Value.Shape(member));

    [Theory]
    [InlineData("S15")]
    [InlineData("S15a", "Guid.NewGuid()")]
    [InlineData("S16")]
    [InlineData("S17", "DateTime.Now")]
    [InlineData("S17a", "DateTime.Now")]
    [InlineData("MarkInBody", "DateTime.Now")]
    public void RawWitnesses_StandInThePrefix(string member, params string[] expected) => Assert.Equal(expected, Raw.Value.Witnesses(member));
}
