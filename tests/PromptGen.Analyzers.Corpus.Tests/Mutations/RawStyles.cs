using System.Collections.Immutable;

namespace PromptGen.Analyzers.Corpus.Tests.Mutations;

/// <summary>Bodies of the Messages API without an SDK.</summary>
internal static class RawStyles
{
    public static ImmutableArray<RequestStyle> All { get; } =
    [
        Style("anonymous", "", p => $$"""
            using HttpResponseMessage answer = await client.PostAsJsonAsync("v1/messages", new { model = "{{p.Model}}", max_tokens = 2048{{Tools(p)}}, system = new object[] { {{p.Write(Anonymous)}} }, messages = new[] { new { role = "user", content = {{p.Document}} } } });
            """),
        Style("local", "", p => $$"""
            var body = new
                    {
                        model = "{{p.Model}}",
                        max_tokens = 2048{{Tools(p)}},
                        messages = new object[] { new { role = "user", content = new object[] { new { type = "text", text = {{p.Document}} } } } },
                        system = new object[] { {{p.Write(Anonymous)}} },
                    };
                    using StringContent content = new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
                    using HttpResponseMessage answer = await client.PostAsync("v1/messages", content);
            """),
        Style("factory", """
            static object Plain(string t) => new { type = "text", text = t };
                static object Marked(string t) => new { type = "text", text = t, cache_control = new { type = "ephemeral" } };
                static object Long(string t) => new { type = "text", text = t, cache_control = new { type = "ephemeral", ttl = "1h" } };
            """, p => $$"""
            object[] system = [{{p.Write(static b => b.Call())}}];
                    await client.PostAsJsonAsync("v1/messages", new { model = "{{p.Model}}", max_tokens = 2048{{Tools(p)}}, system, messages = new[] { new { role = "user", content = {{p.Document}} } } });
            """),
        Style("nodes", "", p => $$"""
            JsonObject body = new()
                    {
                        ["model"] = "{{p.Model}}",
                        ["max_tokens"] = 2048,
                        {{(p.ToolText is null ? "" : $"[\"tools\"] = new JsonArray(new JsonObject {{ [\"name\"] = \"emit\", [\"description\"] = {p.ToolText}, [\"input_schema\"] = new JsonObject {{ [\"type\"] = \"object\", [\"properties\"] = new JsonObject(), [\"additionalProperties\"] = false }} }}),")}}
                        {{(p.IsForced ? $"[\"tool_choice\"] = {p.Choice("new JsonObject { [\"type\"] = \"tool\", [\"name\"] = \"emit\" }")}," : "")}}
                        ["system"] = new JsonArray({{p.Write(Node)}}),
                        ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = {{p.Document}} }),
                    };
                    using StringContent content = new(body.ToJsonString(), Encoding.UTF8, "application/json");
                    using HttpResponseMessage answer = await client.PostAsync("v1/messages", content);
            """),
    ];

    private static RequestStyle Style(string name, string members, Func<Prompt, string> body) => new("Raw JSON", name, "", "HttpClient", members, body);

    private static string Anonymous(Block b) => $"new {{ type = \"text\", text = {b.Text}{(b.Ttl is null ? "" : ", " + b.Marked("cache_control = new { type = \"ephemeral\"" + (b.IsLong ? ", ttl = \"1h\"" : "") + " }"))} }}";

    private static string Node(Block b) => $"new JsonObject {{ [\"type\"] = \"text\", [\"text\"] = {b.Text}{(b.Ttl is null ? "" : ", " + b.Marked("[\"cache_control\"] = new JsonObject { [\"type\"] = \"ephemeral\"" + (b.IsLong ? ", [\"ttl\"] = \"1h\"" : "") + " }"))} }}";

    private static string Tools(Prompt p) => (p.ToolText is null ? "" : $", tools = new object[] {{ new {{ name = \"emit\", description = {p.ToolText}, input_schema = new {{ type = \"object\", properties = new {{ }}, additionalProperties = false }} }} }}")
        + (p.IsForced ? ", tool_choice = " + p.Choice("new { type = \"tool\", name = \"emit\" }") : "");
}
