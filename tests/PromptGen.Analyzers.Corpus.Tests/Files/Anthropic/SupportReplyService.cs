using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Northwind.Prompts;

namespace Northwind.Support;

public sealed class SupportOptions
{
    public string Model { get; set; } = "claude-sonnet-4-6";

    public int MaxTokens { get; set; } = 2048;
}

public interface ISupportReplyService
{
    Task<string> ReplyAsync(string ticketId, string mail, CancellationToken cancellationToken = default);
}

/// <summary>Drafts the answer to one mail. The handbook is marked, the mail is the only thing that varies.</summary>
public sealed class SupportReplyService(AnthropicClient client, IOptions<SupportOptions> options, TimeProvider clock, ILogger<SupportReplyService> logger) : ISupportReplyService
{
    private static readonly List<TextBlockParam> SystemBlocks =
    [
        new() { Text = House.Tagline + "\n\n" + House.Handbook, CacheControl = new CacheControlEphemeral() },
    ];

    public async Task<string> ReplyAsync(string ticketId, string mail, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(mail);
        DateTimeOffset received = clock.GetUtcNow();
        MessageCreateParams request = new()
        {
            Model = options.Value.Model,
            MaxTokens = options.Value.MaxTokens,
            System = SystemBlocks,
            Messages =
            [
                new UserMessageParam { Content = $"Ticket {ticketId}, received {received:O}.\n\n{mail}" },
            ],
        };

        Message response = await client.Messages.Create(request, cancellationToken);
        logger.LogInformation(
            "Ticket {Ticket}: {Read} tokens read from the cache, {Written} written, {Output} answered",
            ticketId,
            response.Usage.CacheReadInputTokens,
            response.Usage.CacheCreationInputTokens,
            response.Usage.OutputTokens);
        if (response.StopReason == StopReason.MaxTokens)
        {
            throw new InvalidOperationException($"The answer to ticket {ticketId} was cut off.");
        }

        return string.Concat(response.Content.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));
    }
}
