using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads the answers of one wire format: finds the carrier by type and name, never by position.</summary>
internal abstract class AnswerFormat
{
    private static readonly AnthropicMessagesAnswer s_anthropic = new();
    private static readonly OpenAIChatAnswer s_openAIChat = new();
    private static readonly OpenAIResponsesAnswer s_openAIResponses = new();

    public static AnswerFormat For(WireFormat format) => format switch
    {
        // All three carry the same message.
        WireFormat.AnthropicMessages or WireFormat.AnthropicBedrock or WireFormat.AnthropicVertex => s_anthropic,
        WireFormat.OpenAIChatCompletions => s_openAIChat,
        WireFormat.OpenAIResponses => s_openAIResponses,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The wire format is none of PromptGen's. Use a named value of WireFormat."),
    };

    public ExtractionResult<T> Read<T>(AnswerScope<T> scope, ReadOnlySpan<byte> utf8)
    {
        Carriers<T> carriers = Carriers<T>.Begin(scope);
        try
        {
            return Read(utf8, scope.Options, carriers);
        }
        finally
        {
            carriers.End();
        }
    }

    /// <summary>Reads an answer of which carriers were found elsewhere, as in a stream.</summary>
    public ExtractionResult<T> Read<T>(ReadOnlySpan<byte> utf8, ReadOptions options, Carriers<T> carriers)
    {
        if (utf8.Length > options.MaxBytes)
        {
            return Unreadable.TooLarge<T>(utf8.Length, options.MaxBytes);
        }

        try
        {
            AnswerJson json = new(utf8);
            if (!json.Reader.Read() || json.Reader.TokenType != JsonTokenType.StartObject)
            {
                return Unreadable.NotAnObject<T>();
            }

            ReadBody(ref json, carriers);
            json.Reader.Read();
            return carriers.Decide();
        }
        catch (JsonException)
        {
            return Unreadable.Cut<T>();
        }
    }

    /// <summary>Reads the body's object.</summary>
    protected abstract void ReadBody(ref AnswerJson json, Carriers carriers);
}
