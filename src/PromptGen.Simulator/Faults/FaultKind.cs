namespace PromptGen.Simulator;

/// <summary>What can go wrong with one request (reliability section 8.3). <see cref="FaultPlan.OutcomeOf"/> says how a client must end that sees it every time.</summary>
public enum FaultKind
{
    /// <summary>Status 429, with <see cref="SimulatedFault.RetryAfter"/> where it is set.</summary>
    RateLimit,

    /// <summary>Status 529, overloaded.</summary>
    Overloaded,

    /// <summary>Status 500.</summary>
    ServerError,

    /// <summary>Status 502, with the HTML page of something in between.</summary>
    BadGateway,

    /// <summary>Status 400, as if a limit of the account's own had been reached.</summary>
    Rejected,

    /// <summary>The connection ends in good order before the first byte of the answer.</summary>
    CloseBeforeHead,

    /// <summary>The connection is reset before the first byte of the answer.</summary>
    Reset,

    /// <summary>Nothing comes, and the connection stays open until the client closes it.</summary>
    HangBeforeHead,

    /// <summary>The head and the first <see cref="SimulatedFault.Bytes"/> bytes of the body come, then the connection ends in good order.</summary>
    CutBody,

    /// <summary>The head and the first <see cref="SimulatedFault.Bytes"/> bytes of the body come, then nothing more, until the client closes the connection.</summary>
    HangInBody,

    /// <summary>Status 200 with an HTML page.</summary>
    Html,

    /// <summary>Status 200 without a body.</summary>
    EmptyBody,

    /// <summary>Status 200, then an error: as an event in the middle of a stream, as the whole body of another answer.</summary>
    ErrorEvent,

    /// <summary>A body that ends in good order before its end: a stream without its last event, another answer without its last bytes, the results of a batch inside their last line.</summary>
    EndMissing,

    /// <summary>The answer is cut at the token limit.</summary>
    Truncated,

    /// <summary>The model refuses.</summary>
    Refusal,

    /// <summary>A text in place of the call.</summary>
    NoCall,

    /// <summary>A call of another tool.</summary>
    WrongTool,

    /// <summary>The call twice.</summary>
    TwoCalls,

    /// <summary>A text in front of the call.</summary>
    TextFirst,

    /// <summary>Thinking in front of the call, where the API shows it.</summary>
    ThinkingFirst,

    /// <summary>A nested object or list as a string that holds its JSON (provider facts MF-2).</summary>
    NestedText,

    /// <summary>The input wrapped in a member named <c>$PARAMETER_NAME</c> (provider facts MF-3).</summary>
    ParameterName,

    /// <summary>A required member is missing (provider facts MF-1, MF-4).</summary>
    MissingMember,

    /// <summary>A required member that cannot be null is null.</summary>
    NullMember,

    /// <summary>A member that the schema does not have.</summary>
    ExtraMember,

    /// <summary>A member of another type.</summary>
    WrongType,

    /// <summary>An enum value in other capitalization (provider facts ST-10).</summary>
    EnumCase,

    /// <summary>A number as a string.</summary>
    NumberAsText,

    /// <summary>A member twice.</summary>
    DuplicateKey,

    /// <summary>A string with half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>A stop reason that no one knows.</summary>
    UnknownStop,

    /// <summary>A request of a batch ends with an error of the server's. This kind and those behind it strike the requests of a batch, each by its own bytes.</summary>
    BatchErrored,

    /// <summary>A request of a batch expires.</summary>
    BatchExpired,

    /// <summary>A request of a batch is canceled.</summary>
    BatchCanceled,

    /// <summary>A request of a batch has no line in the results.</summary>
    BatchMissing,

    /// <summary>A request of a batch has its line twice.</summary>
    BatchRepeated,

    /// <summary>Beside a request's line stands one with an id that no request has.</summary>
    BatchForeign,
}
