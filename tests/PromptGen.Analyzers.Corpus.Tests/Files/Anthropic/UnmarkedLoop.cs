using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Unmarked;

public interface IDocumentSource
{
    IAsyncEnumerable<(string Name, string Text)> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>Reads a folder of letters, one request each; 9,000 characters of rules are billed in full every time.</summary>
public sealed class LetterIndexer(AnthropicClient client, IDocumentSource source)
{
    private const string Ask = "Give the sender, the subject and the date of the letter in one line.";

    public async Task<Dictionary<string, string>> IndexAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, string> index = new(StringComparer.Ordinal);
        await foreach ((string name, string text) in source.ReadAsync(cancellationToken))
        {
            Message answer = await client.Messages.Create(
                new MessageCreateParams
                {
                    Model = "claude-sonnet-5",
                    MaxTokens = 1024,
                    System = {|PG2004:House.Rulebook + Ask|},
                    Messages = [new UserMessageParam { Content = text }],
                },
                cancellationToken);
            index[name] = answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
        }

        return index;
    }

    /// <summary>Short instructions need no marker: below the minimum nothing is cached.</summary>
    public async Task<string> TitleAsync(string text, CancellationToken cancellationToken)
    {
        Message answer = await client.Messages.Create(
            new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 1024, System = House.Tagline, Messages = [new UserMessageParam { Content = "A title for:\n" + text }] },
            cancellationToken);
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
    }
}
