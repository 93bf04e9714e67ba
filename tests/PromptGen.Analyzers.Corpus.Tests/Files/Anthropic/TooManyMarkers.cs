using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

namespace Northwind.Sections;

/// <summary>A marker on every section, because more must be better.</summary>
public sealed class SectionedPrompt(AnthropicClient client)
{
    private const string Legal = "Never give legal advice.\n";
    private const string Privacy = "Never repeat personal data that the customer did not write in this mail.\n";
    private const string Tone = "Write like a colleague.\n";

    public async Task<string> AnswerAsync(string mail)
    {
        Message answer = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-5",
            MaxTokens = 2048,
            System = new List<TextBlockParam>
            {
                Section(House.Rulebook),
                Section(Legal),
                Section(Privacy),
                Section(Tone),
                {|PG2006:Section(House.Style)|},
            },
            Messages = [new UserMessageParam { Content = mail }],
        });
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
    }

    /// <summary>Four are allowed.</summary>
    public async Task<string> ShortAsync(string mail)
    {
        Message answer = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-5",
            MaxTokens = 2048,
            System = new List<TextBlockParam> { Section(House.Rulebook), Section(Legal), Section(Privacy), Section(Tone) },
            Messages = [new UserMessageParam { Content = mail }],
        });
        return answer.Content.Select(block => block.Value).OfType<TextBlock>().First().Text;
    }

    private static TextBlockParam Section(string text) => new() { Text = text, CacheControl = new CacheControlEphemeral() };
}
