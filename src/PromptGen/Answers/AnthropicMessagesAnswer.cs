using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads a Messages answer (provider facts RS-1 to RS-5, CA-16, CA-17) or its error object (ER-1).</summary>
internal sealed class AnthropicMessagesAnswer : AnswerFormat
{
    private static readonly string[] s_stopReasons = ["tool_use", "end_turn", "max_tokens", "refusal"];

    private static readonly Members<Carriers> s_cacheCreation = new(
        ("ephemeral_1h_input_tokens", static (ref json, carriers) => carriers.Counts.CacheWriteLong = json.Count()));

    private static readonly Members<Carriers> s_outputDetails = new(
        ("thinking_tokens", static (ref json, carriers) => carriers.Counts.Thinking = json.Count()));

    private static readonly Members<Carriers> s_usage = new(
        ("input_tokens", static (ref json, carriers) => carriers.Counts.Input = json.Count()),
        ("output_tokens", static (ref json, carriers) => carriers.Counts.Output = json.Count()),
        ("cache_read_input_tokens", static (ref json, carriers) => carriers.Counts.CacheRead = json.Count()),
        ("cache_creation_input_tokens", static (ref json, carriers) => carriers.Counts.CacheWrite = json.Count()),
        ("cache_creation", s_cacheCreation.Read),
        ("output_tokens_details", s_outputDetails.Read));

    private static readonly Members<Carriers> s_stopDetails = new(
        ("category", static (ref json, carriers) => carriers.Answer.RefusalCategory = json.Text()));

    private static readonly Members<Carriers> s_missReason = new(
        ("type", static (ref json, carriers) => carriers.Answer.CacheMissReason = json.Text()));

    private static readonly Members<Carriers> s_diagnostics = new(
        ("cache_miss_reason", s_missReason.Read));

    private static readonly Members<Carriers> s_body = new(
        ("id", static (ref json, carriers) => carriers.Answer.Id = json.Text()),
        ("model", static (ref json, carriers) => carriers.Answer.Model = ModelName.Read(ref json)),
        ("content", ReadBlocks),
        ("stop_reason", ReadStopReason),
        ("stop_details", s_stopDetails.Read),
        ("usage", ReadUsage),
        ("diagnostics", s_diagnostics.Read),
        ("error", static (ref json, carriers) => carriers.Answer.Error = ErrorObject.Read(ref json)),
        ("request_id", static (ref json, carriers) => carriers.Answer.Id ??= json.Text()),
        ("message", static (ref json, carriers) => carriers.Answer.BareMessage = json.Text()));

    protected override void ReadBody(ref AnswerJson json, Carriers carriers)
    {
        s_body.Read(ref json, carriers);
        ref Answer answer = ref carriers.Answer;
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
        carriers.Counts = default;
        s_usage.Read(ref json, carriers);
        carriers.Answer.Usage = carriers.Counts.ToUsage();
    }

    private static void ReadStopReason(ref AnswerJson json, Carriers carriers)
    {
        string? reason = json.Text(s_stopReasons);
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
