using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads a Responses answer (provider facts OS-6, OA-6, OA-9) or its error object.</summary>
internal sealed class OpenAIResponsesAnswer : AnswerFormat
{
    private static readonly string[] s_statuses = ["completed", "incomplete"];

    private static readonly Members<Carriers> s_usage = OpenAIUsage.Members("input_tokens", "output_tokens");

    private static readonly Members<Carriers> s_incompleteDetails = new(
        ("reason", static (ref json, carriers) => carriers.Answer.IncompleteReason = json.Text()));

    private static readonly Members<Carriers> s_body = new(
        ("id", static (ref json, carriers) => carriers.Answer.Id = json.Text()),
        ("model", static (ref json, carriers) => carriers.Answer.Model = ModelName.Read(ref json)),
        ("status", static (ref json, carriers) => carriers.Answer.StopReason = json.Text(s_statuses)),
        ("incomplete_details", s_incompleteDetails.Read),
        ("output", ReadItems),
        ("usage", static (ref json, carriers) => OpenAIUsage.Read(ref json, s_usage, carriers)),
        ("error", static (ref json, carriers) => carriers.Answer.Error = ErrorObject.Read(ref json)),
        ("prompt_cache_diagnostics", ReadDiagnostics));

    protected override void ReadBody(ref AnswerJson json, Carriers carriers)
    {
        s_body.Read(ref json, carriers);
        ref Answer answer = ref carriers.Answer;
        answer.Stop = (answer.StopReason, answer.IncompleteReason) switch
        {
            ("completed", _) => answer.HasIncompleteItem ? StopKind.Truncated : StopKind.Finished,
            ("incomplete", "max_output_tokens") => StopKind.Truncated,
            ("incomplete", "content_filter") => StopKind.Refused,
            _ => StopKind.Unknown,
        };
        if (answer.StopReason == "incomplete")
        {
            answer.StopReason = answer.IncompleteReason ?? answer.StopReason;
        }
    }

    private static void ReadItems(ref AnswerJson json, Carriers carriers)
    {
        if (!json.EnterArray())
        {
            return;
        }

        while (json.NextItem())
        {
            if (json.EnterObject())
            {
                ReadItem(ref json, carriers);
            }
        }
    }

    private static void ReadItem(ref AnswerJson json, Carriers carriers)
    {
        ReadOnlySpan<byte> type = json.PeekText("type"u8);
        bool isCall = type.SequenceEqual("function_call"u8);
        bool isMessage = type.SequenceEqual("message"u8);
        if (isCall || isMessage)
        {
            carriers.Answer.HasIncompleteItem |= json.PeekText("status"u8).SequenceEqual("incomplete"u8);
        }

        if (isCall)
        {
            OpenAICall.Read(ref json, carriers);
        }
        else if (isMessage)
        {
            while (json.FindMember("content"u8))
            {
                ReadParts(ref json, carriers);
            }
        }
        else
        {
            // Reasoning and the server's own tools are no carrier; a custom tool is one that the request does not have.
            if (type.SequenceEqual("custom_tool_call"u8))
            {
                carriers.AddOtherCall();
            }

            json.LeaveObject();
        }
    }

    private static void ReadParts(ref AnswerJson json, Carriers carriers)
    {
        if (!json.EnterArray())
        {
            return;
        }

        while (json.NextItem())
        {
            if (json.EnterObject())
            {
                ReadPart(ref json, carriers);
            }
        }
    }

    private static void ReadPart(ref AnswerJson json, Carriers carriers)
    {
        ReadOnlySpan<byte> type = json.PeekText("type"u8);
        carriers.Answer.HasRefusal |= type.SequenceEqual("refusal"u8);
        if (!type.SequenceEqual("output_text"u8))
        {
            json.LeaveObject();
            return;
        }

        while (json.FindMember("text"u8))
        {
            carriers.AddText(ref json.Reader);
        }
    }

    /// <summary>A hit has no reason; a comparison that could not be made is its own (OpenAI's guide on prompt cache diagnostics).</summary>
    private static void ReadDiagnostics(ref AnswerJson json, Carriers carriers)
    {
        if (!json.EnterObject())
        {
            return;
        }

        string? type = Encoded(json.PeekText("type"u8));
        string? reason = Encoded(json.PeekText("reason"u8));
        carriers.Answer.CacheMissReason = type switch
        {
            "cache_hit" => null,
            "cache_miss" => reason ?? type,
            _ => type,
        };
        json.LeaveObject();

        static string? Encoded(ReadOnlySpan<byte> text) => text.IsEmpty ? null : System.Text.Encoding.UTF8.GetString(text);
    }
}
