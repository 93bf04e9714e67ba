using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.FanOut;

/// <summary>Warms the cache with a request that answers nothing, and only then sends all pages at once.</summary>
public sealed class WarmFanOut(AnthropicClient client)
{
    private const string Model = "claude-sonnet-5";

    public async Task<IReadOnlyList<string>> SummarizeAsync(IReadOnlyList<string> pages, CancellationToken cancellationToken)
    {
        await WarmAsync(cancellationToken);
        return await System.Threading.Tasks.Task.WhenAll(pages.Select(page => SummarizeAsync(page, cancellationToken)));
    }

    private async System.Threading.Tasks.Task WarmAsync(CancellationToken cancellationToken)
    {
        await client.Messages.Create(
            new MessageCreateParams
            {
                Model = Model,
                MaxTokens = 0,
                System = Blocks(),
                Messages = [new UserMessageParam { Content = "." }],
            },
            cancellationToken);
    }

    private async Task<string> SummarizeAsync(string page, CancellationToken cancellationToken)
    {
        Message message = await client.Messages.Create(
            new MessageCreateParams { Model = Model, MaxTokens = 1024, System = Blocks(), Messages = [new UserMessageParam { Content = page }] },
            cancellationToken);
        return message.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
    }

    private static List<TextBlockParam> Blocks() => [new TextBlockParam { Text = House.Rulebook, CacheControl = new CacheControlEphemeral() }];
}
