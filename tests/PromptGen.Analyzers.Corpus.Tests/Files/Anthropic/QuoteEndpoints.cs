using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Northwind.Prompts;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new AnthropicClient { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") });
builder.Services.AddSingleton<QuoteWriter>();
WebApplication app = builder.Build();

app.MapGet("/health", () => Results.Ok(new { status = "up", at = DateTime.UtcNow }));
app.MapPost("/quotes", async (QuoteRequest request, QuoteWriter writer, HttpContext http, CancellationToken cancellationToken) =>
{
    if (string.IsNullOrWhiteSpace(request.Inquiry))
    {
        return Results.BadRequest(new { error = "The inquiry is empty.", trace = http.TraceIdentifier });
    }

    string text = await writer.WriteAsync(request, http.TraceIdentifier, cancellationToken);
    return Results.Ok(new { id = Guid.NewGuid(), text });
});
app.Run();

internal sealed record QuoteRequest(string Customer, string Inquiry, string? Language);

internal sealed class QuoteWriter(AnthropicClient client)
{
    private const string Opening = "You write quotes for Northwind Traders from the inquiry of a customer.\n";

    public async Task<string> WriteAsync(QuoteRequest request, string trace, CancellationToken cancellationToken)
    {
        List<TextBlockParam> system =
        [
            new() { Text = Opening },
            new() { Text = House.Rulebook, CacheControl = new() },
            new() { Text = $"Write in {request.Language ?? "English"}." },
        ];
        Message answer = await client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-opus-5",
                MaxTokens = 4096,
                System = system,
                Messages = [new UserMessageParam { Content = $"[{trace}] {request.Customer} asks:\n{request.Inquiry}" }],
            },
            cancellationToken);
        return answer.Content.Select(b => b.Value).OfType<TextBlock>().FirstOrDefault()?.Text ?? "";
    }
}
