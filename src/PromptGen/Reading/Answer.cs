namespace PromptGen.Reading;

/// <summary>What a provider's answer says beside the record.</summary>
internal sealed class Answer
{
    public static Answer Empty { get; } = new();

    public string? Id { get; set; }

    public string? Model { get; set; }

    public string? StopReason { get; set; }

    public StopKind Stop { get; set; }

    public ExtractionUsage Usage { get; set; } = ExtractionUsage.None;

    public AnswerError? Error { get; set; }
}
