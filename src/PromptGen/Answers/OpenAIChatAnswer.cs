using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>Reads a Chat Completions answer (provider facts OS-6, OA-6) or its error object.</summary>
internal sealed class OpenAIChatAnswer : AnswerFormat
{
    private static readonly string[] s_finishReasons = ["stop", "tool_calls", "length", "content_filter"];

    private static readonly Members<Carriers> s_usage = OpenAIUsage.Members("prompt_tokens", "completion_tokens");

    private static readonly Members<Carriers> s_call = new(
        ("function", ReadFunction),
        ("custom", ReadOtherCall));

    private static readonly Members<Carriers> s_message = new(
        ("content", ReadContent),
        ("tool_calls", ReadCalls),
        ("function_call", ReadFunction),
        ("refusal", ReadRefusal));

    private static readonly Members<Carriers> s_part = new(
        ("text", static (ref json, carriers) => carriers.AddText(ref json.Reader)),
        ("refusal", ReadRefusal));

    private static readonly Members<Carriers> s_choice = new(
        ("message", s_message.Read),
        ("finish_reason", ReadFinishReason));

    private static readonly Members<Carriers> s_body = new(
        ("id", static (ref json, carriers) => carriers.Answer.Id = json.Text()),
        ("model", static (ref json, carriers) => carriers.Answer.Model = ModelName.Read(ref json)),
        ("choices", ReadChoices),
        ("usage", static (ref json, carriers) => OpenAIUsage.Read(ref json, s_usage, carriers)),
        ("error", static (ref json, carriers) => carriers.Answer.Error = ErrorObject.Read(ref json)));

    protected override void ReadBody(ref AnswerJson json, Carriers carriers) => s_body.Read(ref json, carriers);

    private static void ReadChoices(ref AnswerJson json, Carriers carriers)
    {
        // One choice is asked for; a server that sends more still gets only its first one read.
        if (json.EnterArray() && json.NextItem())
        {
            s_choice.Read(ref json, carriers);
            while (json.NextItem())
            {
                json.Reader.Skip();
            }
        }
    }

    private static void ReadContent(ref AnswerJson json, Carriers carriers)
    {
        if (json.Reader.TokenType == JsonTokenType.String)
        {
            carriers.AddText(ref json.Reader);
        }
        else if (json.EnterArray())
        {
            while (json.NextItem())
            {
                s_part.Read(ref json, carriers);
            }
        }
    }

    private static void ReadCalls(ref AnswerJson json, Carriers carriers)
    {
        if (json.EnterArray())
        {
            while (json.NextItem())
            {
                s_call.Read(ref json, carriers);
            }
        }
    }

    private static void ReadFunction(ref AnswerJson json, Carriers carriers)
    {
        if (json.EnterObject())
        {
            OpenAICall.Read(ref json, carriers);
        }
    }

    private static void ReadOtherCall(ref AnswerJson json, Carriers carriers)
    {
        if (json.EnterObject())
        {
            carriers.AddOtherCall();
            json.LeaveObject();
        }
    }

    private static void ReadRefusal(ref AnswerJson json, Carriers carriers)
    {
        carriers.Answer.HasRefusal |= json.Reader is { TokenType: JsonTokenType.String, ValueSpan.IsEmpty: false };
        json.Reader.Skip();
    }

    private static void ReadFinishReason(ref AnswerJson json, Carriers carriers)
    {
        string? reason = json.Text(s_finishReasons);
        carriers.Answer.StopReason = reason;
        carriers.Answer.Stop = reason switch
        {
            "stop" or "tool_calls" or "function_call" => StopKind.Finished,
            "length" => StopKind.Truncated,
            "content_filter" => StopKind.Refused,
            _ => StopKind.Unknown,
        };
    }
}
