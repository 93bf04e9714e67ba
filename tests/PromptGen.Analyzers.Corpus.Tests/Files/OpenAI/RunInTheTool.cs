using Northwind.Prompts;
using OpenAI.Chat;

namespace Northwind.Runs;

/// <summary>The id of the run stands in the description of a tool. Tools are rendered first, so the whole prompt is new in each call.</summary>
public sealed class RunRecorder(ChatClient client)
{
    public async Task<bool> RecordAsync(string log, CancellationToken cancellationToken)
    {
        ChatTool record = ChatTool.CreateFunctionTool("record_run", $"Records run {{|PG2001:Guid.NewGuid()|}}.", BinaryData.FromString("""{"type":"object","properties":{"ok":{"type":"boolean"}}}"""));
        ChatCompletionOptions options = new() { Tools = { record }, ToolChoice = ChatToolChoice.CreateFunctionChoice("record_run"), MaxOutputTokenCount = 1024 };
        ChatCompletion completion = await client.CompleteChatAsync([new SystemChatMessage(House.Rulebook), new UserChatMessage(log)], options, cancellationToken);
        return completion.FinishReason == ChatFinishReason.ToolCalls;
    }

    public async Task<bool> RecordUnderOtherNameAsync(string log, CancellationToken cancellationToken)
    {
        ChatTool record = ChatTool.CreateFunctionTool("record_run", "Records a run.");
        ChatCompletionOptions options = new() { Tools = { record }, ToolChoice = ChatToolChoice.CreateFunctionChoice({|PG4006:"record-run"|}), MaxOutputTokenCount = 1024 };
        ChatCompletion completion = await client.CompleteChatAsync([new SystemChatMessage(House.Rulebook), new UserChatMessage(log)], options, cancellationToken);
        return completion.FinishReason == ChatFinishReason.ToolCalls;
    }
}
