using System.Text.Json;
using PromptGen.Simulator.Answers;

namespace PromptGen.Simulator.Faults;

/// <summary>The faults of a model's answer, made before it is put into an API's envelope.</summary>
internal static class AnswerFault
{
    private const string Words = "I cannot make out what is asked for (simulated).";

    /// <summary>Changes an answer.</summary>
    /// <param name="fault">The fault; null and those of the line leave the answer alone.</param>
    /// <param name="draft">The good answer.</param>
    /// <param name="schema">The schema it matches, or null where there was none.</param>
    /// <param name="words">The API's words for how an answer ended.</param>
    public static MessageDraft Apply(FaultKind? fault, MessageDraft draft, JsonElement? schema, StopWords words) => fault switch
    {
        FaultKind.Truncated => draft with { Payload = TruncatedJson.Cut(draft, draft.Payload.Length / 2, words), StopReason = words.Limit },
        FaultKind.Refusal => draft with { Tool = null, Payload = Words, Refuses = true, StopReason = words.Refusal },
        FaultKind.NoCall => draft with { Tool = null, Payload = Words, StopReason = words.End },
        FaultKind.WrongTool when draft.Tool is not null => draft with { Tool = draft.Tool + "_other" },
        FaultKind.TwoCalls when draft.Tool is not null => draft with { Calls = 2 },
        FaultKind.TextFirst => draft with { TextFirst = "I record it (simulated)." },
        FaultKind.ThinkingFirst => draft with { ThinksFirst = true },
        FaultKind.UnknownStop => draft with { StopReason = "simulated_stop" },
        { } kind when schema is { } present => draft with { Payload = PayloadFault.Apply(kind, draft.Payload, present) },
        _ => draft,
    };
}
