using Anthropic;
using Anthropic.Models.Beta.Messages;
using Northwind.Prompts;

namespace Northwind.Research;

public sealed record Source(string Title, string Text);

/// <summary>Questions over a fixed set of sources through the beta namespace: instructions, then the sources, each with a marker.</summary>
public sealed class BetaResearch(AnthropicClient client)
{
    public async Task<string> AskAsync(IReadOnlyList<Source> sources, string question, CancellationToken cancellationToken)
    {
        string joined = string.Join("\n\n", sources.OrderBy(source => source.Title, StringComparer.Ordinal).Select(source => $"<source title=\"{source.Title}\">\n{source.Text}\n</source>"));
        BetaMessage answer = await client.Beta.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-opus-5",
                MaxTokens = 8000,
                Thinking = new BetaThinkingConfigAdaptive(),
                System = new List<BetaTextBlockParam>
                {
                    new() { Text = House.Rulebook, CacheControl = new() { Ttl = Ttl.Ttl1h } },
                    new() { Text = joined, CacheControl = new() },
                },
                Messages = [new BetaUserMessageParam { Content = $"{question}\n(asked at {DateTime.UtcNow:t})" }],
            },
            cancellationToken);
        return string.Join("\n", answer.Content.Select(block => block.Value).OfType<BetaTextBlock>().Select(block => block.Text));
    }
}
