using System.Text.Json;
using Northwind.Prompts;

namespace Northwind.RefusedBodies;

/// <summary>Bodies that the API refuses.</summary>
public static class RefusedBodies
{
    private static readonly object[] System = [new { type = "text", text = House.Rulebook, cache_control = new { type = "ephemeral" } }];

    public static string Forced(string text) => JsonSerializer.Serialize(new
    {
        model = "claude-opus-5-5",
        max_tokens = 4096,
        tools = new[] { new { name = "emit", input_schema = new { type = "object" } } },
        tool_choice = {|PG4005:new { type = "tool", name = "emit" }|},
        system = System,
        messages = new[] { new { role = "user", content = text } },
    });

    public static string Thinking(string text) => JsonSerializer.Serialize(new
    {
        model = "claude-sonnet-4-6",
        max_tokens = 8192,
        thinking = new { type = "enabled", budget_tokens = 4096 },
        tools = new[] { new { name = "emit", input_schema = new { type = "object" } } },
        tool_choice = {|PG4004:new { type = "any" }|},
        system = System,
        messages = new[] { new { role = "user", content = text } },
    });

    public static string Misspelt(string text) => JsonSerializer.Serialize(new
    {
        model = "claude-sonnet-4-6",
        max_tokens = 4096,
        tools = new[] { new { name = "emit", input_schema = new { type = "object" } } },
        tool_choice = new { type = "tool", name = {|PG4006:"emitt"|} },
        system = System,
        messages = new[] { new { role = "user", content = text } },
    });

    public static string Prefilled(string text) => JsonSerializer.Serialize(new
    {
        model = "claude-opus-5",
        max_tokens = 4096,
        system = System,
        messages = new[] { new { role = "user", content = text }, {|PG4009:new { role = "assistant", content = "{" }|} },
    });

    public static string Warm() => JsonSerializer.Serialize(new
    {
        model = "claude-sonnet-4-6",
        max_tokens = 0,
        {|PG4007:stream = true|},
        system = System,
        messages = new[] { new { role = "user", content = "." } },
    });
}
