using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

public sealed class StrictSchemaTests(SharedSimulator shared) : IClassFixture<SharedSimulator>
{
    [Theory]
    [InlineData("""{"type":"object","properties":{}}""", "'additionalProperties' must be explicitly set to false")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"object","properties":{}}},"additionalProperties":false}""", "must be explicitly set to false (at /properties/a)")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","minLength":1}},"additionalProperties":false}""", "For 'string' type, property 'minLength' is not supported")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"number","minimum":0}},"additionalProperties":false}""", "property 'minimum' is not supported")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"},"maxItems":3}},"additionalProperties":false}""", "property 'maxItems' is not supported")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"},"minItems":2}},"additionalProperties":false}""", "'minItems' may only be 0 or 1")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","format":"phone"}},"additionalProperties":false}""", "format 'phone' is not supported")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","pattern":"^(?=x)y$"}},"additionalProperties":false}""", "lookaround")]
    [InlineData("""{"type":"object","properties":{"a":{"enum":[{"b":1}]}},"additionalProperties":false}""", "'enum' may only hold strings")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"https://x/y.json"}},"additionalProperties":false}""", "external '$ref'")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/$defs/n"}},"additionalProperties":false,"$defs":{"n":{"type":"object","properties":{"a":{"$ref":"#/$defs/n"}},"additionalProperties":false}}}""", "recursive '$ref'")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"},"minItems":1},"b":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]}},"required":["a"],"additionalProperties":false}""", null)]
    public async Task AnthropicStrictTool_FollowsTheSubset(string schema, string? message)
    {
        JsonObject body = Bodies.Messages().With("tools.0.input_schema", schema).With("tools.0.strict", "true");
        await AssertAsync(shared.Api.MessagesAsync(body.ToJsonString()), message, "tools.0.custom.input_schema");
        if (message is not null)
        {
            // The same schema is legal where the tool is not strict.
            Assert.Equal(200, (await shared.Api.MessagesAsync(body.With("tools.0.strict", "false").ToJsonString())).Status);
        }
    }

    [Fact]
    public async Task AnthropicOutputFormat_FollowsTheSameSubset()
    {
        JsonObject body = Bodies.Messages().With("tools", null).With("tool_choice", null).With("output_config", """{"format":{"type":"json_schema","schema":{"type":"object"}}}""");
        await AssertAsync(shared.Api.MessagesAsync(body.ToJsonString()), "'additionalProperties' must be explicitly set to false", "output_config.format.schema");
    }

    [Theory]
    [InlineData(24, 0, null)]
    [InlineData(25, 0, "too many optional parameters (25), the limit is 24")]
    [InlineData(0, 16, null)]
    [InlineData(0, 17, "too many parameters with union types (17), the limit is 16")]
    public async Task AnthropicBudgets_AreSummedOverTheRequest(int optional, int unions, string? message)
    {
        // Spread over a strict tool and the output format.
        JsonObject body = Bodies.Auto("claude-haiku-4-5")
            .With("tools.0.input_schema", Wide(optional / 2, unions / 2)).With("tools.0.strict", "true")
            .With("output_config", $$$"""{"format":{"type":"json_schema","schema":{{{Wide(optional - (optional / 2), unions - (unions / 2))}}}}}""");
        await AssertAsync(shared.Api.MessagesAsync(body.ToJsonString()), message, "");
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "21 strict tools exceed the limit of 20")]
    public async Task AnthropicStrictTools_AreAtMostTwenty(int count, string? message)
    {
        JsonArray tools = [];
        for (int i = 0; i < count; i++)
        {
            tools.Add(JsonNode.Parse($$$"""{"name":"t{{{i}}}","strict":true,"input_schema":{"type":"object","additionalProperties":false}}"""));
        }

        JsonObject body = Bodies.Auto("claude-haiku-4-5").With("tools", tools.ToJsonString());
        await AssertAsync(shared.Api.MessagesAsync(body.ToJsonString()), message, "");
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":[],"additionalProperties":false}""", "Missing 'a'")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}""", "'additionalProperties' must be explicitly set to false")]
    [InlineData("""{"anyOf":[{"type":"object"}]}""", "the root must be of type 'object' and no 'anyOf'")]
    [InlineData("""{"type":"object","properties":{"a":{"allOf":[{"type":"string"}]}},"required":["a"],"additionalProperties":false}""", "'allOf' is not supported")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","format":"uri"}},"required":["a"],"additionalProperties":false}""", "format 'uri' is not supported")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"number","minimum":0}},"required":["a"],"additionalProperties":false}""", null)]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/$defs/n"}},"required":["a"],"additionalProperties":false,"$defs":{"n":{"type":"object","properties":{"a":{"anyOf":[{"$ref":"#/$defs/n"},{"type":"null"}]}},"required":["a"],"additionalProperties":false}}}""", null)]
    public async Task OpenAIStrictFunction_FollowsItsOwnSubset(string schema, string? message)
    {
        ApiReply reply = await shared.Api.ChatAsync(Bodies.Chat().With("tools.0.function.parameters", schema).ToJsonString());
        if (message is null)
        {
            Assert.Equal(200, reply.Status);
            return;
        }

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("Invalid schema for function 'record': In context=", reply.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains(message, reply.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("invalid_function_parameters", reply.Json.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal("tools[0].function.parameters", reply.Json.GetProperty("error").GetProperty("param").GetString());
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task OpenAINesting_IsAtMostTenLevels(int objectsInside, bool accepted)
    {
        // The innermost string is a level of its own: objectsInside + 1 levels.
        string schema = """{"type":"string"}""";
        for (int i = 0; i < objectsInside; i++)
        {
            schema = $$"""{"type":"object","properties":{"a":{{schema}}},"required":["a"],"additionalProperties":false}""";
        }

        ApiReply reply = await shared.Api.ChatAsync(Bodies.Chat().With("tools.0.function.parameters", schema).ToJsonString());
        Assert.Equal(accepted ? 200 : 400, reply.Status);
    }

    private static string Wide(int optional, int unions)
    {
        JsonObject properties = [];
        JsonArray required = [];
        for (int i = 0; i < optional; i++)
        {
            properties.Add($"o{i}", JsonNode.Parse("""{"type":"string"}"""));
        }

        for (int i = 0; i < unions; i++)
        {
            properties.Add($"u{i}", JsonNode.Parse("""{"type":["string","null"]}"""));
            required.Add($"u{i}");
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false }.ToJsonString();
    }

    private static async Task AssertAsync(Task<ApiReply> sent, string? message, string place)
    {
        ApiReply reply = await sent;
        if (message is null)
        {
            Assert.Equal(200, reply.Status);
            return;
        }

        Assert.Equal(400, reply.Status);
        Assert.StartsWith(place, reply.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains(message, reply.ErrorMessage, StringComparison.Ordinal);
    }
}
