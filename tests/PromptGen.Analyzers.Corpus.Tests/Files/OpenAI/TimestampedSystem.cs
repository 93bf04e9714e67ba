#pragma warning disable OPENAI001
using System.Globalization;
using System.Text;
using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Timestamps;

/// <summary>The clock in front of the rules, once in a literal, once out of a helper with a StringBuilder.</summary>
public sealed class OpeningHours(ChatClient client, TimeProvider clock)
{
    public async Task<string> IsOpenAsync(string branch, CancellationToken cancellationToken)
    {
        ChatCompletion completion = await client.CompleteChatAsync(
            [
                new SystemChatMessage($"The time is {{|PG2001:clock.GetLocalNow()|}:HH:mm}.\n{House.Rulebook}"),
                new UserChatMessage($"Is the branch in {branch} open?"),
            ],
            new ChatCompletionOptions { MaxOutputTokenCount = 1024 },
            cancellationToken);
        return completion.Content[0].Text;
    }

    public async Task<string> NextAsync(string branch, CancellationToken cancellationToken)
    {
        ChatCompletion completion = await client.CompleteChatAsync([new DeveloperChatMessage(Introduce()), new UserChatMessage(branch)], cancellationToken: cancellationToken);
        return completion.Content[0].Text;
    }

    public async Task<string> LaterAsync(string branch, CancellationToken cancellationToken)
    {
        ChatCompletion completion = await client.CompleteChatAsync(
            [new SystemChatMessage(House.Rulebook), new UserChatMessage($"It is {clock.GetLocalNow():HH:mm}. When does {branch} close?")],
            cancellationToken: cancellationToken);
        return completion.Content[0].Text;
    }

    private static string Introduce()
    {
        StringBuilder text = new();
        text.Append("Asked at ").Append({|PG2001:DateTime.UtcNow|}.ToString("O", CultureInfo.InvariantCulture)).Append('\n');
        text.Append(House.Rulebook);
        return text.ToString();
    }
}
