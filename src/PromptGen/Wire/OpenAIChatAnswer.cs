using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Wire;

/// <summary>Reads a Chat Completions answer (provider facts OS-6, OA-6) or its error object.</summary>
internal sealed class OpenAIChatAnswer : AnswerFormat
{
    protected override void ReadBody<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, Answer answer, Carriers<T> carriers, string toolName)
    {
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("choices"u8) && IsArray(ref json))
            {
                ReadChoices(ref json, answer, carriers, toolName);
            }
            else if (name.SequenceEqual("usage"u8) && IsObject(ref json))
            {
                answer.Usage = ReadUsage(ref json);
            }
            else if (name.SequenceEqual("id"u8))
            {
                answer.Id = Text(ref json);
            }
            else if (name.SequenceEqual("model"u8))
            {
                answer.Model = Text(ref json);
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

    private static void ReadChoices<T>(ref Utf8JsonReader json, Answer answer, Carriers<T> carriers, string toolName)
    {
        // One choice is asked for; a server that sends more still gets only its first one read.
        for (bool first = true; json.Read() && json.TokenType != JsonTokenType.EndArray; first = false)
        {
            if (!first)
            {
                json.Skip();
            }
            else if (IsObject(ref json))
            {
                ReadChoice(ref json, answer, carriers, toolName);
            }
        }
    }

    private static void ReadChoice<T>(ref Utf8JsonReader json, Answer answer, Carriers<T> carriers, string toolName)
    {
        bool refused = false;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("message"u8) && IsObject(ref json))
            {
                refused = ReadMessage(ref json, carriers, toolName);
            }
            else if (name.SequenceEqual("finish_reason"u8))
            {
                answer.StopReason = Text(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        answer.Stop = StopOf(answer.StopReason);
        if (refused && answer.Stop == StopKind.Finished)
        {
            answer.Stop = StopKind.Refused;
        }
    }

    private static bool ReadMessage<T>(ref Utf8JsonReader json, Carriers<T> carriers, string toolName)
    {
        bool refused = false;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("tool_calls"u8) && IsArray(ref json))
            {
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    ReadCall(ref json, carriers, toolName);
                }
            }
            else if (name.SequenceEqual("content"u8) && json.TokenType == JsonTokenType.String)
            {
                carriers.AddText(ref json);
            }
            else if (name.SequenceEqual("refusal"u8) && json.TokenType == JsonTokenType.String)
            {
                refused = true;
            }
            else
            {
                json.Skip();
            }
        }

        return refused;
    }

    private static void ReadCall<T>(ref Utf8JsonReader json, Carriers<T> carriers, string toolName)
    {
        if (!IsObject(ref json))
        {
            return;
        }

        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("function"u8) && IsObject(ref json))
            {
                ReadFunction(ref json, carriers, toolName);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private static void ReadFunction<T>(ref Utf8JsonReader json, Carriers<T> carriers, string toolName)
    {
        Utf8JsonReader arguments = default;
        bool isOurs = false;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("name"u8) && json.TokenType == JsonTokenType.String)
            {
                isOurs = json.Is(toolName);
            }
            else if (name.SequenceEqual("arguments"u8))
            {
                arguments = json;
                json.Skip();
            }
            else
            {
                json.Skip();
            }
        }

        if (!isOurs)
        {
            carriers.AddOtherCall();
        }
        else if (arguments.TokenType == JsonTokenType.String)
        {
            carriers.AddStringCall(ref arguments);
        }
    }

    private static ExtractionUsage ReadUsage(ref Utf8JsonReader json)
    {
        long prompt = 0, output = 0, read = 0, written = 0;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("prompt_tokens"u8))
            {
                prompt = Count(ref json);
            }
            else if (name.SequenceEqual("completion_tokens"u8))
            {
                output = Count(ref json);
            }
            else if (name.SequenceEqual("prompt_tokens_details"u8) && IsObject(ref json))
            {
                (read, written) = ReadPromptDetails(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        // prompt_tokens counts the cached and the written ones too.
        return new ExtractionUsage { InputTokens = Math.Max(0, prompt - read - written), OutputTokens = output, CacheReadTokens = read, CacheWriteTokens = written };
    }

    private static (long Read, long Written) ReadPromptDetails(ref Utf8JsonReader json)
    {
        long read = 0, written = 0;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("cached_tokens"u8))
            {
                read = Count(ref json);
            }
            else if (name.SequenceEqual("cache_write_tokens"u8))
            {
                written = Count(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return (read, written);
    }

    private static AnswerError ReadError(ref Utf8JsonReader json)
    {
        string? type = null, code = null, message = null;
        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("type"u8))
            {
                type = Text(ref json);
            }
            else if (name.SequenceEqual("code"u8))
            {
                code = Text(ref json);
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

        return new AnswerError(type ?? code ?? "an error", message, (type, code) switch
        {
            // A used-up quota also comes as 429, but waiting does not help.
            (_, "insufficient_quota") or ("insufficient_quota", _) => ErrorClass.Permanent,
            ("rate_limit_error" or "rate_limit_exceeded" or "tokens" or "requests", _) or (_, "rate_limit_exceeded") => ErrorClass.RateLimit,
            ("server_error" or "api_error" or "overloaded_error", _) => ErrorClass.Transient,
            _ => ErrorClass.Permanent,
        });
    }

    private static StopKind StopOf(string? reason) => reason switch
    {
        "stop" or "tool_calls" or "function_call" => StopKind.Finished,
        "length" => StopKind.Truncated,
        "content_filter" => StopKind.Refused,
        _ => StopKind.Unknown,
    };
}
