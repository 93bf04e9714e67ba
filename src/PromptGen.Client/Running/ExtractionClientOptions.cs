namespace PromptGen.Client;

/// <summary>How <see cref="ExtractionClient"/> sends and reads.</summary>
public sealed record ExtractionClientOptions
{
    /// <summary>The id of the model for requests that name none. It is looked up in <see cref="ModelCatalog"/>.</summary>
    public string? Model { get; init; }

    /// <summary>The model for requests that name none, with its data. It goes before <see cref="Model"/>.</summary>
    public ModelProfile? ModelProfile { get; init; }

    /// <summary>The data in which <see cref="Model"/> is looked up; null for those of each tool (<see cref="ExtractionTool.Models"/>).</summary>
    public ModelCatalog? ModelCatalog { get; init; }

    /// <summary>The most tokens of an answer, thinking included; null for the request's own default.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>
    /// The time that one document may take, from its first request on: all tries, the waits between them, and the reading of bodies. Time in a
    /// queue does not count. The default is 2 minutes, the longest is 1 day.
    /// </summary>
    public TimeSpan DocumentDeadline { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many documents of a run are under way at once. The default is 4.</summary>
    public int MaxConcurrency { get; init; } = 4;

    /// <summary>How often a request is sent again after a failure that may pass. The default is 2; 0 for never; the most is 10.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>
    /// Whether a model is shown once what is wrong with an answer that does not fit, or that misses the tool (the default). It costs another call, which
    /// <see cref="ExtractionResult{T}.Usage"/> and <see cref="ExtractionResult{T}.Attempts"/> include; streamed extractions are never asked again.
    /// </summary>
    public bool Reask { get; init; } = true;

    /// <summary>Whether an answer that was cut at the token limit is asked for once more with twice the limit, as far as the model's data allow (the default).</summary>
    public bool RaiseTokenLimit { get; init; } = true;

    /// <summary>
    /// Finds knowledge for each document before it is sent; its texts stand behind those of <see cref="ExtractionRequest{T}.WithContext"/>. Null for none (the default).
    /// It runs once for each document, whatever is sent again, and within <see cref="DocumentDeadline"/>. A document for which it throws is not sent and ends as
    /// <see cref="ExtractionOutcome.Transport"/> with <see cref="ProblemKind.Retriever"/>.
    /// </summary>
    public ContextRetriever? Retriever { get; init; }

    /// <summary>How strictly answers are read.</summary>
    public ReadOptions ReadOptions { get; init; } = ReadOptions.Default;

    /// <summary>
    /// Checks of whole records. Each <see cref="IExtractionValidator{T}"/> runs on the records that it is for, behind the validators of the request itself.
    /// </summary>
    public IReadOnlyList<IExtractionValidator> Validators { get; init; } = [];

    /// <summary>The clock for deadlines and waits.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(ReadOptions);
        ArgumentNullException.ThrowIfNull(Validators);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxTokens ?? 1, nameof(MaxTokens));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(DocumentDeadline, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DocumentDeadline, TimeSpan.FromDays(1));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxConcurrency);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxRetries, 10);
    }
}
