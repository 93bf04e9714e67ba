using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Short;

/// <summary>Marked prompts that no model caches: they are too short, and nothing says so at run time.</summary>
public sealed class SubjectLines(AnthropicClient client)
{
    public async Task<string> SubjectAsync(string mail, CancellationToken cancellationToken)
    {
        MessageCreateParams request = new()
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 1024,
            System = new List<TextBlockParam>
            {
                new() { Text = House.Tagline + House.Style, {|PG2008:CacheControl = new CacheControlEphemeral()|} },
            },
            Messages = [new UserMessageParam { Content = "A subject line of at most eight words for:\n\n" + mail }],
        };
        Message answer = await client.Messages.Create(request, cancellationToken);
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text.Trim();
    }

    /// <summary>The same text may be enough for another model: between the bounds the rule is silent.</summary>
    public async Task<string> SummaryAsync(string mail, CancellationToken cancellationToken)
    {
        Message answer = await client.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-opus-5",
                MaxTokens = 1024,
                System = new List<TextBlockParam> { new() { Text = House.Tagline + House.Style, CacheControl = new CacheControlEphemeral() } },
                Messages = [new UserMessageParam { Content = mail }],
            },
            cancellationToken);
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
    }
}
