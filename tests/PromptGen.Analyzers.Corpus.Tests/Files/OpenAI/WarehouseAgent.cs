using System.Text.Json;
using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Agent;

public interface IWarehouse
{
    Task<int> CountAsync(string article, CancellationToken cancellationToken);

    Task<string> ReserveAsync(string article, int pieces, CancellationToken cancellationToken);
}

/// <summary>A loop over tool calls: the list of messages only ever grows at its end.</summary>
public sealed class WarehouseAgent(ChatClient client, IWarehouse warehouse)
{
    private static readonly ChatTool Count = ChatTool.CreateFunctionTool("count", "Counts an article.", BinaryData.FromString("""{"type":"object","properties":{"article":{"type":"string"}},"required":["article"]}"""));
    private static readonly ChatTool Reserve = ChatTool.CreateFunctionTool("reserve", "Reserves pieces of an article.", BinaryData.FromString("""{"type":"object","properties":{"article":{"type":"string"},"pieces":{"type":"integer"}},"required":["article","pieces"]}"""));

    public async Task<string> RunAsync(string order, CancellationToken cancellationToken)
    {
        List<ChatMessage> messages = [new SystemChatMessage(House.Rulebook), new UserChatMessage(order)];
        ChatCompletionOptions options = new() { Tools = { Count, Reserve }, MaxOutputTokenCount = 2048 };
        for (int round = 0; round < 8; round++)
        {
            ChatCompletion completion = await client.CompleteChatAsync(messages, options, cancellationToken);
            messages.Add(new AssistantChatMessage(completion));
            switch (completion.FinishReason)
            {
                case ChatFinishReason.Stop:
                    return completion.Content[0].Text;
                case ChatFinishReason.ToolCalls:
                    foreach (ChatToolCall call in completion.ToolCalls)
                    {
                        messages.Add(new ToolChatMessage(call.Id, await CallAsync(call.FunctionName, call.FunctionArguments, cancellationToken)));
                    }

                    break;
                default:
                    throw new InvalidOperationException($"The model stopped with {completion.FinishReason}.");
            }
        }

        return "Nobody came to an end.";
    }

    private async Task<string> CallAsync(string name, BinaryData arguments, CancellationToken cancellationToken)
    {
        using JsonDocument input = JsonDocument.Parse(arguments);
        string article = input.RootElement.GetProperty("article").GetString()!;
        return name switch
        {
            "count" => (await warehouse.CountAsync(article, cancellationToken)).ToString(System.Globalization.CultureInfo.InvariantCulture),
            "reserve" => await warehouse.ReserveAsync(article, input.RootElement.GetProperty("pieces").GetInt32(), cancellationToken),
            _ => $"There is no tool '{name}'.",
        };
    }
}
