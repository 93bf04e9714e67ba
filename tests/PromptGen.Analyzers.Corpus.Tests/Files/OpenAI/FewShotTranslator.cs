using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Translation;

public sealed class TranslatorOptions
{
    public string Source { get; init; } = "German";

    public string Target { get; init; } = "English";

    public IReadOnlyList<(string From, string To)> Pairs { get; init; } = [];
}

/// <summary>Turns as examples, built once in the constructor and copied for each call.</summary>
public sealed class FewShotTranslator
{
    private readonly ChatClient _client;
    private readonly List<ChatMessage> _head;

    public FewShotTranslator(ChatClient client, TranslatorOptions options)
    {
        _client = client;
        _head = [new SystemChatMessage($"Translate from {options.Source} into {options.Target}.\n{House.Rulebook}")];
        foreach ((string from, string to) in options.Pairs)
        {
            _head.Add(new UserChatMessage(from));
            _head.Add(new AssistantChatMessage(to));
        }
    }

    public async Task<string> TranslateAsync(string text, CancellationToken cancellationToken = default)
    {
        ChatCompletion completion = await _client.CompleteChatAsync([.. _head, new UserChatMessage(text)], new ChatCompletionOptions { Temperature = 0 }, cancellationToken);
        return completion.Content[0].Text;
    }

    public async Task<IReadOnlyList<string>> TranslateAllAsync(IEnumerable<string> texts, CancellationToken cancellationToken = default)
    {
        List<string> results = [];
        foreach (string[] chunk in texts.Chunk(20))
        {
            results.AddRange(await Task.WhenAll(chunk.Select(text => TranslateAsync(text, cancellationToken))));
        }

        return results;
    }
}
