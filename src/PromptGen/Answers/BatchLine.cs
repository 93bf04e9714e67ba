using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads the line around an answer in a batch's results.</summary>
internal abstract class BatchLine
{
    private static readonly AnthropicBatchLine s_anthropic = new();
    private static readonly OpenAIBatchLine s_openAIChat = new(WireFormat.OpenAIChatCompletions);
    private static readonly OpenAIBatchLine s_openAIResponses = new(WireFormat.OpenAIResponses);

    public static BatchLine For(WireFormat format) => format switch
    {
        WireFormat.AnthropicMessages => s_anthropic,
        WireFormat.OpenAIChatCompletions => s_openAIChat,
        WireFormat.OpenAIResponses => s_openAIResponses,
        _ => throw new NotSupportedException($"{format} has no batches of this kind. Read the lines of a Message Batch or an OpenAI batch."),
    };

    public BatchResult<T> Read<T>(Func<string?, AnswerScope<T>> scopeOf, ReadOnlySpan<byte> utf8, ReadOptions options)
    {
        BatchParts parts = new();
        if (utf8.Length > options.MaxBytes)
        {
            return new BatchResult<T>(null, Unreadable.TooLarge<T>(utf8.Length, options.MaxBytes));
        }

        try
        {
            AnswerJson json = new(utf8);
            if (!json.Reader.Read() || json.Reader.TokenType != JsonTokenType.StartObject)
            {
                return new BatchResult<T>(null, Unreadable.NotAnObject<T>());
            }

            ReadLine(ref json, parts);
            json.Reader.Read();
        }
        catch (JsonException)
        {
            return new BatchResult<T>(parts.CustomId, Unreadable.Cut<T>());
        }

        return new BatchResult<T>(parts.CustomId, Decide(scopeOf(parts.CustomId), utf8[parts.Body], parts));
    }

    protected abstract void ReadLine(ref AnswerJson json, BatchParts parts);

    /// <summary>Decides the outcome from what surrounds the answer's body.</summary>
    protected abstract ExtractionResult<T> Decide<T>(AnswerScope<T> scope, ReadOnlySpan<byte> body, BatchParts parts);

    /// <summary>Skips the answer's body and keeps where it stands.</summary>
    protected static void ReadBody(ref AnswerJson json, BatchParts parts)
    {
        int start = (int)json.Reader.TokenStartIndex;
        if (json.EnterObject())
        {
            json.LeaveObject();
            parts.Body = start..(int)json.Reader.BytesConsumed;
        }
    }

    protected static ExtractionResult<T> Cancelled<T>() => new() { Outcome = ExtractionOutcome.Cancelled };

    protected static ExtractionResult<T> Expired<T>() => Unreadable.Result<T>(
        ExtractionOutcome.Transport, ProblemKind.Connection, "The batch ended before this request was processed, and it was not billed. Send the document again.") with { IsTransient = true };

    protected static ExtractionResult<T> WithoutAnswer<T>() => Unreadable.Result<T>(
        ExtractionOutcome.Transport, ProblemKind.Syntax, "The line has no answer and no error of a kind that this version knows.");
}
