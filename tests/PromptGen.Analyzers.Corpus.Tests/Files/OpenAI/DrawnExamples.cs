using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Drawn;

/// <summary>Draws the examples of each prompt by lot.</summary>
public sealed class DrawnExamples(ChatClient client, string[] examples)
{
    public async Task<string> AskAsync(string question)
    {
        string[] drawn = {|PG3006:Random.Shared.GetItems(examples, 8)|};
        ChatCompletion completion = await client.CompleteChatAsync(
            new SystemChatMessage(House.Rulebook + "\nExamples:\n" + string.Join("\n\n", drawn)),
            new UserChatMessage(question));
        return completion.Content[0].Text;
    }

    public async Task<string> AskWithTheFirstAsync(string question)
    {
        ChatCompletion completion = await client.CompleteChatAsync(
            new SystemChatMessage(House.Rulebook + "\nExamples:\n" + string.Join("\n\n", examples.Take(8))),
            new UserChatMessage(question));
        return completion.Content[0].Text;
    }
}
