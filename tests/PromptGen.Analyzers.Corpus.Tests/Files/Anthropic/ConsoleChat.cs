using Anthropic;
using Anthropic.Models.Messages;
using Northwind.Prompts;

// A chat in the console: the history grows, and the marker at the end of it moves with the conversation.
AnthropicClient client = new();
List<MessageParam> history = [];
List<TextBlockParam> system = [new() { Text = House.Rulebook, CacheControl = new CacheControlEphemeral() }];
Console.WriteLine($"Northwind assistant, {DateTime.Now:g}. An empty line ends the talk.");

while (Console.ReadLine() is { Length: > 0 } line)
{
    history.Add(new UserMessageParam { Content = new List<ContentBlockParam> { new TextBlockParam { Text = line, CacheControl = new() } } });
    string answer = await AskAsync();
    history.Add(new AssistantMessageParam { Content = answer });
    Console.WriteLine();
}

return 0;

async Task<string> AskAsync()
{
    System.Text.StringBuilder collected = new();
    MessageCreateParams parameters = new()
    {
        Model = "claude-sonnet-5",
        MaxTokens = 4096,
        System = system,
        Messages = history,
    };
    await foreach (RawMessageStreamEvent streamed in client.Messages.CreateStreaming(parameters))
    {
        if (streamed.TryPickContentBlockDelta(out RawContentBlockDeltaEvent? delta) && delta.Delta.TryPickText(out TextDelta? text))
        {
            Console.Write(text.Text);
            collected.Append(text.Text);
        }
    }

    return collected.ToString();
}
