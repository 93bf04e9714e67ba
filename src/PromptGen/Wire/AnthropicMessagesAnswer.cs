using PromptGen.Reading;

namespace PromptGen.Wire;

/// <summary>Reads a Messages answer (provider facts RS-1 to RS-5, CA-16, CA-17) or its error object (ER-1).</summary>
internal sealed class AnthropicMessagesAnswer : AnswerFormat
{
    private static readonly Members<TokenCounts> s_cacheCreation = new(
        ("ephemeral_1h_input_tokens", static (ref json, counts) => counts.CacheWriteLong = json.Count()));

    private static readonly Members<TokenCounts> s_outputDetails = new(
        ("thinking_tokens", static (ref json, counts) => counts.Thinking = json.Count()));

    private static readonly Members<TokenCounts> s_usage = new(
        ("input_tokens", static (ref json, counts) => counts.Input = json.Count()),
        ("output_tokens", static (ref json, counts) => counts.Output = json.Count()),
        ("cache_read_input_tokens", static (ref json, counts) => counts.CacheRead = json.Count()),
        ("cache_creation_input_tokens", static (ref json, counts) => counts.CacheWrite = json.Count()),
        ("cache_creation", s_cacheCreation.Read),
        ("output_tokens_details", s_outputDetails.Read));

    private static readonly Members<Answer> s_stopDetails = new(
        ("category", static (ref json, answer) => answer.RefusalCategory = json.Text()));

    private static readonly Members<Answer> s_missReason = new(
        ("type", static (ref json, answer) => answer.CacheMissReason = json.Text()));

    private static readonly Members<Answer> s_diagnostics = new(
        ("cache_miss_reason", s_missReason.Read));

    private static readonly Members<Carriers> s_body = new(
        ("id", static (ref json, carriers) => carriers.Answer.Id = json.Text()),
        ("model", static (ref json, carriers) => carriers.Answer.Model = json.Text()),
        ("content", ReadBlocks),
        ("stop_reason", ReadStopReason),
        ("stop_details", static (ref json, carriers) => s_stopDetails.Read(ref json, carriers.Answer)),
        ("usage", ReadUsage),
        ("diagnostics", static (ref json, carriers) => s_diagnostics.Read(ref json, carriers.Answer)),
        ("error", static (ref json, carriers) => carriers.Answer.Error = ErrorObject.Read(ref json)),
        ("request_id", static (ref json, carriers) => carriers.Answer.Id ??= json.Text()),
        ("message", static (ref json, carriers) => carriers.Answer.BareMessage = json.Text()));

    protected override void ReadBody(ref AnswerJson json, Carriers carriers)
    {
        s_body.Read(ref json, carriers);
        Answer answer = carriers.Answer;
        if (answer is { Error: null, StopReason: null, BareMessage: { } message })
        {
            // Bedrock's error bodies are a sentence and nothing else; the kind of the error is in the HTTP status and a header.
            answer.Error = new AnswerError("an error", message, ErrorClass.Permanent);
        }
    }

    private static void ReadBlocks(ref AnswerJson json, Carriers carriers)
    {
        if (!json.EnterArray())
        {
            return;
        }

        while (json.NextItem())
        {
            if (json.EnterObject())
            {
                ReadBlock(ref json, carriers);
            }
        }
    }

    private static void ReadBlock(ref AnswerJson json, Carriers carriers)
    {
        ReadOnlySpan<byte> type = json.PeekText("type"u8);
        if (type.SequenceEqual("tool_use"u8))
        {
            ReadCall(ref json, carriers);
        }
        else if (type.SequenceEqual("text"u8))
        {
            while (json.FindMember("text"u8))
            {
                carriers.AddText(ref json.Reader);
            }
        }
        else
        {
            // RS-4: thinking, the server's own tools with their results, and blocks of the future are no carrier.
            json.LeaveObject();
        }
    }

    private static void ReadCall(ref AnswerJson json, Carriers carriers)
    {
        if (!json.PeekIs("name"u8, carriers.ToolName))
        {
            carriers.AddOtherCall();
            json.LeaveObject();
            return;
        }

        bool hasInput = false;
        while (json.FindMember("input"u8))
        {
            carriers.AddCall(ref json.Reader, json.Utf8);
            hasInput = true;
        }

        if (!hasInput)
        {
            carriers.AddCallWithoutInput();
        }
    }

    private static void ReadUsage(ref AnswerJson json, Carriers carriers)
    {
        TokenCounts counts = new();
        s_usage.Read(ref json, counts);
        carriers.Answer.Usage = counts.ToUsage();
    }

    private static void ReadStopReason(ref AnswerJson json, Carriers carriers)
    {
        string? reason = json.Text();
        carriers.Answer.StopReason = reason;
        carriers.Answer.Stop = reason switch
        {
            "tool_use" or "end_turn" => StopKind.Finished,
            "max_tokens" or "model_context_window_exceeded" => StopKind.Truncated,
            "refusal" => StopKind.Refused,
            _ => StopKind.Unknown,
        };
    }
}
