namespace PromptGen;

/// <summary>The one way in which an extraction ended.</summary>
public enum ExtractionOutcome
{
    /// <summary>The answer was read whole and fits the record. Only this outcome carries a value.</summary>
    Ok,

    /// <summary>An answer came and does not fit the record; the problems say where.</summary>
    Invalid,

    /// <summary>The model stopped at the token limit or at the end of its context window. Nothing of the answer is read.</summary>
    Truncated,

    /// <summary>The model or a content filter refused.</summary>
    Refused,

    /// <summary>The answer has neither a tool call nor a JSON text.</summary>
    NoToolCall,

    /// <summary>Only another tool was called.</summary>
    WrongTool,

    /// <summary>The tool was called more than once, or without a call the answer holds more than one JSON text: which one counts would be a guess.</summary>
    MultipleCalls,

    /// <summary>The provider's rate limit was hit.</summary>
    RateLimited,

    /// <summary>The request did not get through, was rejected, or its answer is not an answer of the API.</summary>
    Transport,

    /// <summary>The call was not made because extraction is switched off.</summary>
    Disabled,

    /// <summary>The caller cancelled.</summary>
    Cancelled,
}
