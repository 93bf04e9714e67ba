using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>What a line of a batch's results says around the answer.</summary>
internal sealed class BatchParts
{
    public string? CustomId { get; set; }

    /// <summary>Where the answer's body stands in the line; empty where there is none.</summary>
    public Range Body { get; set; } = ..0;

    /// <summary>How the request ended, in Anthropic's word.</summary>
    public string? Type { get; set; }

    /// <summary>The HTTP status that OpenAI gives the answer.</summary>
    public int? Status { get; set; }

    public string? RequestId { get; set; }

    /// <summary>OpenAI's error of a request that never got an answer.</summary>
    public AnswerError? Error { get; set; }
}
