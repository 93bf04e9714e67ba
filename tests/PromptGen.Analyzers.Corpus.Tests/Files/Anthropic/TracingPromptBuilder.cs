using System.Diagnostics;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using Northwind.Prompts;

namespace Northwind.Tracing;

/// <summary>Writes a trace id into the prompt, so that a colleague can find the call in the logs. Every call pays the cache write for it.</summary>
public sealed class TracingPromptBuilder(AnthropicClient client, ILogger<TracingPromptBuilder> logger)
{
    private readonly string[] _products = ["pumps", "seals", "valves"];

    public async Task<string?> RunAsync(string inquiry, CancellationToken cancellationToken)
    {
        StringBuilder system = new();
        system.Append("You sell ").AppendJoin(", ", _products).Append(".\n");
        system.Append(House.Rulebook);
        system.Append("Trace: ").Append({|PG2001:Activity.Current|}?.TraceId.ToString()).Append('\n');
        system.Append("Never mention the trace to the customer.\n");

        MessageCreateParams request = new()
        {
            Model = "claude-sonnet-5",
            MaxTokens = 2048,
            System = new List<TextBlockParam> { new() { Text = system.ToString(), CacheControl = new CacheControlEphemeral() } },
            Messages = [new UserMessageParam { Content = inquiry }],
        };

        try
        {
            Message answer = await client.Messages.Create(request, cancellationToken);
            logger.LogInformation("{Id}: {Reason}", answer.ID, answer.StopReason);
            return answer.Content.Select(block => block.Value).OfType<TextBlock>().FirstOrDefault()?.Text;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            logger.LogInformation("Cancelled after {Milliseconds} ms", Environment.TickCount64);
            return null;
        }
    }
}
