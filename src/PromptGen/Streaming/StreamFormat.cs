using PromptGen.Answers;

namespace PromptGen.Streaming;

/// <summary>How the answers of one wire format are streamed.</summary>
/// <param name="Whole">Reads the whole answer that the events add up to.</param>
/// <param name="Start">Starts to collect the events; the argument is the tool's name.</param>
internal sealed record StreamFormat(AnswerFormat Whole, Func<string, StreamedAnswer> Start)
{
    /// <exception cref="ArgumentOutOfRangeException">The format is no named value.</exception>
    public static StreamFormat For(WireFormat format) => new(AnswerFormat.For(format), format switch
    {
        WireFormat.OpenAIChatCompletions => static name => new OpenAIChatStream(name),
        WireFormat.OpenAIResponses => static name => new OpenAIResponsesStream(name),
        _ => static name => new AnthropicMessagesStream(name),
    });
}
