using System.Text;
using System.Threading.Channels;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Northwind.Prompts;

namespace Northwind.Mailbox;

public sealed record IncomingMail(Guid Id, string From, string Subject, string Body, DateTimeOffset ReceivedAt);

public sealed class MailboxOptions
{
    public string Company { get; set; } = "Northwind Traders";

    public List<string> Departments { get; set; } = ["sales", "accounting", "returns"];

    public Dictionary<string, string> Glossary { get; set; } = [];
}

/// <summary>Takes mails from a channel and sorts them. The prompt is built once, from options, when the host starts.</summary>
public sealed class MailboxWorker : BackgroundService
{
    private readonly Channel<IncomingMail> _queue;
    private readonly AnthropicClient _client;
    private readonly ILogger<MailboxWorker> _logger;
    private readonly string _system;

    public MailboxWorker(Channel<IncomingMail> queue, AnthropicClient client, IOptions<MailboxOptions> options, ILogger<MailboxWorker> logger)
    {
        _queue = queue;
        _client = client;
        _logger = logger;
        _system = BuildSystem(options.Value);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (IncomingMail mail in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                string department = await SortAsync(mail, stoppingToken);
                _logger.LogInformation("Mail {Id} goes to {Department}", mail.Id, department);
            }
            catch (HttpRequestException exception)
            {
                _logger.LogWarning(exception, "Mail {Id} stays in the queue", mail.Id);
                await _queue.Writer.WriteAsync(mail, stoppingToken);
            }
        }
    }

    private async Task<string> SortAsync(IncomingMail mail, CancellationToken cancellationToken)
    {
        Message answer = await _client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-5",
                MaxTokens = 1024,
                System = new List<TextBlockParam> { new() { Text = _system, CacheControl = new CacheControlEphemeral { Ttl = Ttl.Ttl1h } } },
                Messages = [new UserMessageParam { Content = Render(mail) }],
            },
            cancellationToken);
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().Single().Text.Trim().ToLowerInvariant();
    }

    private static string Render(IncomingMail mail)
    {
        StringBuilder text = new();
        text.Append("Id: ").Append(mail.Id).Append('\n');
        text.Append("From: ").Append(mail.From).Append('\n');
        text.Append("Age in minutes: ").Append((int)(DateTimeOffset.UtcNow - mail.ReceivedAt).TotalMinutes).Append('\n');
        text.Append("Subject: ").Append(mail.Subject).Append("\n\n").Append(mail.Body);
        return text.ToString();
    }

    private static string BuildSystem(MailboxOptions options)
    {
        StringBuilder text = new();
        text.Append($"You sort the mail of {options.Company}.\n");
        text.Append(House.Rulebook);
        text.Append("Answer with one of: ").AppendJoin(", ", options.Departments).Append(".\n");
        foreach (KeyValuePair<string, string> entry in options.Glossary)
        {
            text.Append("- ").Append(entry.Key).Append(": ").Append(entry.Value).Append('\n');
        }

        return text.ToString();
    }
}
