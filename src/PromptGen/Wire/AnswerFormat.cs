using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Wire;

/// <summary>Reads the answers of one wire format: finds the carrier by type and name, never by position.</summary>
internal abstract class AnswerFormat
{
    private static readonly AnthropicMessagesAnswer s_anthropic = new();
    private static readonly OpenAIChatAnswer s_openAIChat = new();

    public static AnswerFormat For(WireFormat format) => format switch
    {
        // All three carry the same message.
        WireFormat.AnthropicMessages or WireFormat.AnthropicBedrock or WireFormat.AnthropicVertex => s_anthropic,
        WireFormat.OpenAIChatCompletions => s_openAIChat,
        _ => throw new NotSupportedException($"This version of PromptGen does not read {format} answers."),
    };

    public ExtractionResult<T> Read<T>(ExtractionTool<T> tool, ReadOnlySpan<byte> utf8, ReadOptions options) =>
        Read(tool, utf8, options, new Carriers<T>(tool, options));

    /// <summary>Reads an answer of which carriers were found elsewhere, as in a stream.</summary>
    public ExtractionResult<T> Read<T>(ExtractionTool<T> tool, ReadOnlySpan<byte> utf8, ReadOptions options, Carriers<T> carriers)
    {
        if (utf8.Length > options.MaxBytes)
        {
            return Unreadable<T>(ExtractionOutcome.Invalid, ProblemKind.TooLarge, $"The answer has {utf8.Length} bytes and the limit is {options.MaxBytes}. Raise ReadOptions.MaxBytes if that is expected.");
        }

        try
        {
            Utf8JsonReader json = new(utf8);
            Answer answer = new();
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return Unreadable<T>(ExtractionOutcome.Transport, ProblemKind.Syntax, "The answer's body is not a JSON object.");
            }

            ReadBody(ref json, utf8, answer, carriers, tool.Name);
            json.Read();
            return carriers.Decide(answer);
        }
        catch (JsonException)
        {
            // Cut bodies and proxies' HTML pages end here; the same request may well succeed.
            return Unreadable<T>(ExtractionOutcome.Transport, ProblemKind.Syntax, "The answer's body is not valid JSON: it was cut off, or it does not come from the API.") with { IsTransient = true };
        }
    }

    /// <summary>Reads the members of the body's object.</summary>
    protected abstract void ReadBody<T>(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, Answer answer, Carriers<T> carriers, string toolName);

    /// <summary>Moves to the next member's value.</summary>
    /// <param name="json">The reader, inside an object.</param>
    /// <param name="name">The member's name, or an empty span where it is escaped, which no API does.</param>
    /// <returns>False at the end of the object.</returns>
    protected static bool NextMember(ref Utf8JsonReader json, out ReadOnlySpan<byte> name)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = json.ValueIsEscaped ? default : json.ValueSpan;
        json.Read();
        return true;
    }

    /// <summary>Whether the value is an object that can be entered; anything else is skipped.</summary>
    protected static bool IsObject(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.StartObject || Skipped(ref json);

    /// <summary>Whether the value is an array that can be entered; anything else is skipped.</summary>
    protected static bool IsArray(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.StartArray || Skipped(ref json);

    /// <summary>Reads a string and skips anything else.</summary>
    protected static string? Text(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            json.Skip();
            return null;
        }

        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Not valid Unicode: for an id or a stop reason that is as good as none.
            return null;
        }
    }

    /// <summary>Reads a token count and skips anything else.</summary>
    protected static long Count(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out long value))
        {
            return value;
        }

        json.Skip();
        return 0;
    }

    private static bool Skipped(ref Utf8JsonReader json)
    {
        json.Skip();
        return false;
    }

    private static ExtractionResult<T> Unreadable<T>(ExtractionOutcome outcome, ProblemKind kind, string message) =>
        new() { Outcome = outcome, Problems = [new ExtractionProblem("$", kind, message)] };
}
