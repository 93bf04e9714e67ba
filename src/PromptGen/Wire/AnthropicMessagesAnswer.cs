using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Wire;

/// <summary>Reads a Messages answer (provider facts RS-1 to RS-5, CA-16) or its error object (ER-1).</summary>
internal sealed class AnthropicMessagesAnswer : AnswerFormat
{
    protected override void ReadBody<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, Answer answer, Carriers<T> carriers, string toolName)
    {
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("content"u8) && IsArray(ref json))
            {
                ReadBlocks(ref json, utf8, carriers, toolName);
            }
            else if (name.SequenceEqual("usage"u8) && IsObject(ref json))
            {
                answer.Usage = ReadUsage(ref json);
            }
            else if (name.SequenceEqual("stop_reason"u8))
            {
                answer.StopReason = Text(ref json);
                answer.Stop = StopOf(answer.StopReason);
            }
            else if (name.SequenceEqual("id"u8))
            {
                answer.Id = Text(ref json);
            }
            else if (name.SequenceEqual("model"u8))
            {
                answer.Model = Text(ref json);
            }
            else if (name.SequenceEqual("request_id"u8))
            {
                answer.Id ??= Text(ref json);
            }
            else if (name.SequenceEqual("error"u8) && IsObject(ref json))
            {
                answer.Error = ReadError(ref json);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private static void ReadBlocks<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, Carriers<T> carriers, string toolName)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (IsObject(ref json))
            {
                ReadBlock(ref json, utf8, carriers, toolName);
            }
        }
    }

    private static void ReadBlock<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, Carriers<T> carriers, string toolName)
    {
        // The order of members is not promised, so the block is looked through for its type and name before its content is read.
        Utf8JsonReader ahead = json;
        bool isCall = false;
        bool isText = false;
        bool isOurs = false;
        while (NextMember(ref ahead, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("type"u8) && ahead.TokenType == JsonTokenType.String)
            {
                isCall = ahead.Is("tool_use"u8);
                isText = ahead.Is("text"u8);
            }
            else if (name.SequenceEqual("name"u8) && ahead.TokenType == JsonTokenType.String)
            {
                isOurs = ahead.Is(toolName);
            }
            else if (isCall && isOurs && name.SequenceEqual("input"u8))
            {
                break;
            }
            else
            {
                ahead.Skip();
            }
        }

        if (isCall && !isOurs)
        {
            carriers.AddOtherCall();
        }

        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (isCall && isOurs && name.SequenceEqual("input"u8))
            {
                carriers.AddCall(ref json, utf8);
            }
            else if (isText && name.SequenceEqual("text"u8) && json.TokenType == JsonTokenType.String)
            {
                carriers.AddText(ref json);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private static ExtractionUsage ReadUsage(ref Utf8JsonReader json)
    {
        long input = 0, output = 0, read = 0, written = 0, longWritten = 0;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("input_tokens"u8))
            {
                input = Count(ref json);
            }
            else if (name.SequenceEqual("output_tokens"u8))
            {
                output = Count(ref json);
            }
            else if (name.SequenceEqual("cache_read_input_tokens"u8))
            {
                read = Count(ref json);
            }
            else if (name.SequenceEqual("cache_creation_input_tokens"u8))
            {
                written = Count(ref json);
            }
            else if (name.SequenceEqual("cache_creation"u8) && IsObject(ref json))
            {
                longWritten = ReadLongWrites(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return new ExtractionUsage { InputTokens = input, OutputTokens = output, CacheReadTokens = read, CacheWriteTokens = written, CacheWriteLongTokens = longWritten };
    }

    private static long ReadLongWrites(ref Utf8JsonReader json)
    {
        long written = 0;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("ephemeral_1h_input_tokens"u8))
            {
                written = Count(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return written;
    }

    private static AnswerError ReadError(ref Utf8JsonReader json)
    {
        string? type = null, message = null;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("type"u8))
            {
                type = Text(ref json);
            }
            else if (name.SequenceEqual("message"u8))
            {
                message = Text(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return new AnswerError(type ?? "an error", message, type switch
        {
            "rate_limit_error" => ErrorClass.RateLimit,
            "overloaded_error" or "api_error" or "timeout_error" or "conflict_error" => ErrorClass.Transient,
            _ => ErrorClass.Permanent,
        });
    }

    private static StopKind StopOf(string? reason) => reason switch
    {
        "tool_use" or "end_turn" => StopKind.Finished,
        "max_tokens" or "model_context_window_exceeded" => StopKind.Truncated,
        "refusal" => StopKind.Refused,
        _ => StopKind.Unknown,
    };
}
