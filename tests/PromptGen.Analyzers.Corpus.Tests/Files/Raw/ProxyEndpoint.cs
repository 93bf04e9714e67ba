using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Northwind.Prompts;

WebApplication app = WebApplication.CreateBuilder(args).Build();
HttpClient http = new() { BaseAddress = new Uri("https://api.anthropic.com/") };

app.MapPost("/ask", async (Question question, HttpContext context) =>
{
    Envelope envelope = new()
    {
        system = [new { type = "text", text = $"Request {{|PG2001:context.TraceIdentifier|}}\n{House.Rulebook}", cache_control = new { type = "ephemeral" } }],
        messages = [new { role = "user", content = question.Text }],
    };
    return Results.Content(await (await http.PostAsync("v1/messages", System.Net.Http.Json.JsonContent.Create(envelope))).Content.ReadAsStringAsync(), "application/json");
});
app.Run();

internal sealed record Question(string Text);

internal sealed class Envelope
{
    public string model { get; set; } = "claude-sonnet-5";

    public int max_tokens { get; set; } = 1024;

    public object[] system { get; set; } = [];

    public object[] messages { get; set; } = [];
}
