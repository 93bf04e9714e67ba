using System.ClientModel;
using System.Text;
using Northwind.Prompts;
using OpenAI.Chat;

ChatClient client = new("gpt-5.6-luna", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!);
string folder = args.Length > 0 ? args[0] : Environment.CurrentDirectory;
Console.WriteLine($"Reading {folder} at {DateTime.Now:T}");

foreach (string path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
{
    string text = await File.ReadAllTextAsync(path);
    StringBuilder summary = new();
    AsyncCollectionResult<StreamingChatCompletionUpdate> stream = client.CompleteChatStreamingAsync(
        new SystemChatMessage(House.Rulebook),
        new UserChatMessage($"{Path.GetFileName(path)}, {new FileInfo(path).LastWriteTimeUtc:O}\n\n{text}"));
    await foreach (StreamingChatCompletionUpdate update in stream)
    {
        foreach (ChatMessageContentPart part in update.ContentUpdate)
        {
            summary.Append(part.Text);
        }
    }

    await File.WriteAllTextAsync(Path.ChangeExtension(path, ".summary"), $"{summary}\n\n-- {DateTimeOffset.Now:O}\n");
}
