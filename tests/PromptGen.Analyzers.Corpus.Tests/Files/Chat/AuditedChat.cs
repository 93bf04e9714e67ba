using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Northwind.Prompts;

namespace Northwind.Audit;

/// <summary>Auditors asked for a time stamp in each prompt. It stands in front, so nothing behind it is read from the cache.</summary>
public sealed class AuditedChat(IChatClient client, ILogger<AuditedChat> logger)
{
    public async Task<string> AnswerAsync(string question, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        ChatResponse response = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, $"Audit time {{|PG2001:DateTimeOffset.UtcNow|}:O}. {House.Rulebook}"),
                new ChatMessage(ChatRole.User, question),
            ],
            new ChatOptions { ModelId = "gpt-5.6-luna", MaxOutputTokens = 1024 },
            cancellationToken);
        logger.LogInformation("{Cached} cached tokens in {Elapsed}", response.Usage?.CachedInputTokenCount, Stopwatch.GetElapsedTime(start));
        return response.Text;
    }

    public async Task<string> SummarizeAsync(string text, CancellationToken cancellationToken)
    {
        string today = $"Today is {DateTime.UtcNow:yyyy-MM-dd}.";
        ChatResponse response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, today + "\n" + House.Rulebook), new ChatMessage(ChatRole.User, text)],
            new ChatOptions { ModelId = "gpt-5.6-luna", MaxOutputTokens = 1024 },
            cancellationToken);
        return response.Text;
    }

    public async Task<string> TranslateAsync(string text, CancellationToken cancellationToken)
    {
        string system = {|PG2001:Guid.NewGuid()|}.ToString("N") + "\nTranslate into English.\n" + House.Rulebook;
        ChatResponse response = await client.GetResponseAsync([new(ChatRole.System, system), new(ChatRole.User, text)], cancellationToken: cancellationToken);
        return response.Text;
    }
}
