using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.ColdStart;

public sealed record Review(string Product, string Text);

/// <summary>All reviews start at once, so each of them writes the same entry.</summary>
public sealed class ReviewDigest(AnthropicClient client)
{
    public async Task<string[]> DigestAsync(IReadOnlyCollection<Review> reviews, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{DateTime.Now:T} {reviews.Count} reviews");
        string[] all = await {|PG2012:Task.WhenAll(reviews.Select(review => OneAsync(review, cancellationToken)))|};
        return [.. all.Where(text => text.Length > 0)];
    }

    public async Task PrintAsync(IReadOnlyCollection<Review> reviews, CancellationToken cancellationToken)
    {
        await {|PG2012:Parallel.ForEachAsync(reviews, cancellationToken, async (review, token) => Console.WriteLine(await OneAsync(review, token)))|};
    }

    public async Task<List<string>> InTurnAsync(IReadOnlyCollection<Review> reviews, CancellationToken cancellationToken)
    {
        List<string> texts = [];
        foreach (Review review in reviews)
        {
            texts.Add(await OneAsync(review, cancellationToken));
        }

        return texts;
    }

    private async Task<string> OneAsync(Review review, CancellationToken cancellationToken)
    {
        Message answer = await client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-5",
                MaxTokens = 1024,
                System = new List<TextBlockParam> { new() { Text = House.Rulebook, CacheControl = new() } },
                Messages = [new UserMessageParam { Content = $"Product {review.Product}:\n{review.Text}" }],
            },
            cancellationToken);
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
    }
}
