using System.Text.Json.Nodes;

namespace PromptGen.Simulator.Tests;

/// <summary>Request bodies to start from.</summary>
internal static class Bodies
{
    public const string Schema = """
        {"type":"object","properties":{"ticket":{"type":"string"},"opened":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]}},"required":["ticket","opened"],"additionalProperties":false}
        """;

    public static JsonObject Messages(string model = "claude-haiku-4-5") => Parse($$"""
        {"model":"{{model}}","max_tokens":1024,
         "tools":[{"name":"record","description":"Record it.","input_schema":{{Schema}}}],
         "tool_choice":{"type":"tool","name":"record","disable_parallel_tool_use":true},
         "system":[{"type":"text","text":"Extract."}],
         "messages":[{"role":"user","content":[{"type":"text","text":"Ticket: T-17\nOpened: 2026-03-03"}]}]}
        """);

    public static JsonObject Auto(string model) => Messages(model).With("tool_choice", """{"type":"auto"}""");

    public static JsonObject Chat(string model = "gpt-5.6-luna") => Parse($$$"""
        {"model":"{{{model}}}",
         "messages":[{"role":"system","content":[{"type":"text","text":"Extract."}]},{"role":"user","content":"Ticket: T-17\nOpened: 2026-03-03"}],
         "tools":[{"type":"function","function":{"name":"record","description":"Record it.","parameters":{{{Schema}}},"strict":true}}],
         "tool_choice":{"type":"function","function":{"name":"record"}},"parallel_tool_calls":false}
        """);

    public static JsonObject Responses(string model = "gpt-5.6-luna") => Parse($$$"""
        {"model":"{{{model}}}","store":false,
         "input":[{"role":"system","content":[{"type":"input_text","text":"Extract."}]},{"role":"user","content":"Ticket: T-17\nOpened: 2026-03-03"}],
         "tools":[{"type":"function","name":"record","description":"Record it.","parameters":{{{Schema}}},"strict":true}],
         "tool_choice":{"type":"function","name":"record"},"parallel_tool_calls":false}
        """);

    public static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    /// <summary>Sets, or with null removes, the member at a path such as <c>tools.0.strict</c>.</summary>
    public static JsonObject With(this JsonObject body, string path, string? json)
    {
        string[] steps = path.Split('.');
        JsonNode node = body;
        foreach (string step in steps[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        JsonNode? value = json is null ? null : JsonNode.Parse(json);
        if (node is JsonArray list)
        {
            int index = int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture);
            if (index == list.Count)
            {
                list.Add(value);
            }
            else
            {
                list[index] = value;
            }
        }
        else if (json is null)
        {
            node.AsObject().Remove(steps[^1]);
        }
        else
        {
            node[steps[^1]] = value;
        }

        return body;
    }
}
