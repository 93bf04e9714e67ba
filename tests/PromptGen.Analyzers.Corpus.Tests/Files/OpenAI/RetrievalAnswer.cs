using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Retrieval;

public interface IIndex
{
    Task<IReadOnlyList<string>> SearchAsync(string query, int count, CancellationToken cancellationToken);
}

/// <summary>The passages that were found stand before the rules, so that the rules are billed in full.</summary>
public sealed class RetrievalAnswer(ChatClient client, IIndex index)
{
    public async Task<string> AnswerAsync(string query, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> passages = await index.SearchAsync(query, 5, cancellationToken);
        return await FromAsync(string.Join("\n---\n", passages), query, cancellationToken);
    }

    public async Task<string> AnswerWellAsync(string query, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> passages = await index.SearchAsync(query, 5, cancellationToken);
        ChatCompletion completion = await client.CompleteChatAsync(
            [
                new SystemChatMessage(House.Rulebook),
                new UserChatMessage($"<passages>\n{string.Join("\n---\n", passages)}\n</passages>\n\n{query}\nAnswer from the passages alone."),
            ],
            cancellationToken: cancellationToken);
        return completion.Content[0].Text;
    }

    private async Task<string> FromAsync(string context, string query, CancellationToken cancellationToken)
    {
        ChatCompletion completion = await client.CompleteChatAsync(
            [new SystemChatMessage($"Answer from this:\n{{|PG2002:context|}}\n{House.Rulebook}"), new UserChatMessage(query)],
            cancellationToken: cancellationToken);
        return completion.Content[0].Text;
    }
}
