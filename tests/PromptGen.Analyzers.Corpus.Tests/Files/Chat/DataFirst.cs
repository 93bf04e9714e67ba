using Microsoft.Extensions.AI;
using Northwind.Prompts;

namespace Northwind.DataFirst;

public sealed record Report(string Title, string Body);

/// <summary>Everything in one user message, the data first and three thousand characters of rules behind them.</summary>
public sealed class ReportReader(IChatClient client)
{
    public Task<ChatResponse> ReadAsync(Report report, CancellationToken cancellationToken)
    {
        string prompt = $"""
            <report title="{{|PG2002:report.Title|}}">
            {report.Body}
            </report>

            {House.Intake}
            """;
        return client.GetResponseAsync(prompt, new ChatOptions { ModelId = "gpt-5.6-luna", MaxOutputTokens = 2048 }, cancellationToken);
    }

    public Task<ChatResponse> ReadWellAsync(Report report, CancellationToken cancellationToken) => client.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, House.Intake),
            new ChatMessage(ChatRole.User, $"<report title=\"{report.Title}\">\n{report.Body}\n</report>\n\nWhat is missing in this report?"),
        ],
        new ChatOptions { ModelId = "gpt-5.6-luna", MaxOutputTokens = 2048 },
        cancellationToken);
}
