using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PromptGen.Wire;

/// <summary>The turns that show a model its own answer and what is wrong with it (reliability section 5). Places and kinds are named, no values.</summary>
/// <param name="Format">The wire format of the turns.</param>
/// <param name="Turns">Items of the list of messages, without a comma around them.</param>
internal sealed record FollowUp(WireFormat Format, ReadOnlyMemory<byte> Turns)
{
    private const int MostProblems = 20;

    /// <summary>Makes the turns.</summary>
    /// <returns>Null when the answer holds nothing that can be shown to the model again.</returns>
    public static FollowUp? Create<T>(string tool, ExtractionResult<T> result, ReadOnlyMemory<byte> answer, WireFormat format)
    {
        ArrayBufferWriter<byte> turns = new();
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer);
            string text = Text(tool, result);
            bool written = format switch
            {
                WireFormat.OpenAIChatCompletions => WriteChat(document.RootElement, text, turns),
                WireFormat.OpenAIResponses => WriteResponses(document.RootElement, text, turns),
                _ => WriteAnthropic(document.RootElement, text, turns),
            };
            return written ? new FollowUp(format, turns.WrittenMemory) : null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            // Not the API's JSON in one way or another: there is nothing to reply to.
            return null;
        }
    }

    private static string Text<T>(string tool, ExtractionResult<T> result)
    {
        if (result.Outcome != ExtractionOutcome.Invalid)
        {
            return $"Record the data of the document with {tool}: call it exactly once, and write no other text.";
        }

        StringBuilder text = new("This does not fit the schema: ");
        text.AppendJoin(", ", result.Problems.Take(MostProblems).Select(static problem => $"{problem.Path} ({problem.Kind})"));
        if (result.Problems.Count > MostProblems)
        {
            text.Append(CultureInfo.InvariantCulture, $" and {result.Problems.Count - MostProblems} more");
        }

        return text.Append(". Give the whole record again, corrected from the document.").ToString();
    }

    /// <summary>Thinking blocks go back with the rest, unchanged, as the API asks.</summary>
    private static bool WriteAnthropic(JsonElement answer, string text, IBufferWriter<byte> turns)
    {
        JsonElement content = answer.GetProperty("content");
        if (content.GetArrayLength() == 0)
        {
            return false;
        }

        turns.Raw("{\"role\":\"assistant\",\"content\":"u8);
        Copy(content, turns);
        turns.Raw("},{\"role\":\"user\",\"content\":["u8);
        bool first = true;
        foreach (JsonElement block in content.EnumerateArray().Where(static block => block.GetProperty("type").ValueEquals("tool_use")))
        {
            turns.Raw(first ? "{\"type\":\"tool_result\",\"tool_use_id\":"u8 : ",{\"type\":\"tool_result\",\"tool_use_id\":"u8);
            Copy(block.GetProperty("id"), turns);
            turns.Raw(",\"is_error\":true,\"content\":\""u8);
            turns.Escaped(text);
            turns.Raw("\"}"u8);
            first = false;
        }

        if (first)
        {
            turns.Raw("{\"type\":\"text\",\"text\":\""u8);
            turns.Escaped(text);
            turns.Raw("\"}"u8);
        }

        turns.Raw("]}"u8);
        return true;
    }

    private static bool WriteChat(JsonElement answer, string text, IBufferWriter<byte> turns)
    {
        JsonElement message = answer.GetProperty("choices")[0].GetProperty("message");
        Copy(message, turns);
        bool replied = false;
        if (message.TryGetProperty("tool_calls", out JsonElement calls) && calls.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement call in calls.EnumerateArray())
            {
                turns.Raw(",{\"role\":\"tool\",\"tool_call_id\":"u8);
                Copy(call.GetProperty("id"), turns);
                turns.Raw(",\"content\":\""u8);
                turns.Escaped(text);
                turns.Raw("\"}"u8);
                replied = true;
            }
        }

        if (!replied)
        {
            WriteUser(text, turns);
        }

        return true;
    }

    private static bool WriteResponses(JsonElement answer, string text, IBufferWriter<byte> turns)
    {
        JsonElement output = answer.GetProperty("output");
        bool replied = false;
        foreach (JsonElement item in output.EnumerateArray())
        {
            turns.Raw(turns is ArrayBufferWriter<byte> { WrittenCount: 0 } ? default : ","u8);
            Copy(item, turns);
            if (item.GetProperty("type").ValueEquals("function_call"))
            {
                turns.Raw(",{\"type\":\"function_call_output\",\"call_id\":"u8);
                Copy(item.GetProperty("call_id"), turns);
                turns.Raw(",\"output\":\""u8);
                turns.Escaped(text);
                turns.Raw("\"}"u8);
                replied = true;
            }
        }

        if (!replied)
        {
            WriteUser(text, turns);
        }

        return output.GetArrayLength() > 0;
    }

    private static void Copy(JsonElement element, IBufferWriter<byte> turns) => turns.Raw(Encoding.UTF8.GetBytes(element.GetRawText()));

    private static void WriteUser(string text, IBufferWriter<byte> turns)
    {
        turns.Raw(",{\"role\":\"user\",\"content\":\""u8);
        turns.Escaped(text);
        turns.Raw("\"}"u8);
    }
}
