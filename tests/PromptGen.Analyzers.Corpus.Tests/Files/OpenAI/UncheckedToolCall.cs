using System.Text.Json;
using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Unchecked;

public sealed record Booking(string Hotel, int Nights);

/// <summary>Parses the arguments of the call without a look at the reason why the answer ended.</summary>
public sealed class UncheckedToolCall(ChatClient client)
{
    private static readonly ChatTool Book = ChatTool.CreateFunctionTool("book", "Books a hotel.", BinaryData.FromString("""{"type":"object","properties":{"hotel":{"type":"string"},"nights":{"type":"integer"}},"required":["hotel","nights"]}"""));

    public async Task<Booking?> BookAsync(string mail)
    {
        ChatCompletion completion = await client.CompleteChatAsync(
            [new SystemChatMessage(House.Rulebook), new UserChatMessage(mail)],
            new ChatCompletionOptions { Tools = { Book }, ToolChoice = ChatToolChoice.CreateRequiredChoice(), MaxOutputTokenCount = 1024 });
        return completion.ToolCalls.Count == 0 ? null : JsonSerializer.Deserialize<Booking>({|PG4001:completion.ToolCalls[0].FunctionArguments|}, JsonSerializerOptions.Web);
    }

    public async Task<Booking?> BookCarefullyAsync(string mail)
    {
        ChatCompletion completion = await client.CompleteChatAsync(
            [new SystemChatMessage(House.Rulebook), new UserChatMessage(mail)],
            new ChatCompletionOptions { Tools = { Book }, ToolChoice = ChatToolChoice.CreateRequiredChoice(), MaxOutputTokenCount = 1024 });
        return completion.FinishReason is ChatFinishReason.ToolCalls or ChatFinishReason.Stop && completion.ToolCalls.Count > 0
            ? JsonSerializer.Deserialize<Booking>(completion.ToolCalls[0].FunctionArguments, JsonSerializerOptions.Web)
            : null;
    }
}
