namespace PromptGen.Simulator;

/// <summary>One kind of fault in a <see cref="FaultPlan"/>: what goes wrong, and at which requests.</summary>
public sealed record SimulatedFault
{
    /// <summary>What goes wrong.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>The share of requests that it strikes, from 0 to 1. The shares of a plan add up to at most 1.</summary>
    public double Probability { get; init; }

    /// <summary>The number of the one request that it strikes, from 1 in the order of their arrival, the requests inside a batch not counted; null to go by <see cref="Probability"/>.</summary>
    public int? Request { get; init; }

    /// <summary>How many bytes of the body are sent, for <see cref="FaultKind.CutBody"/> and <see cref="FaultKind.HangInBody"/>; null for half of them.</summary>
    public int? Bytes { get; init; }

    /// <summary>The value of the <c>retry-after</c> header of a status, such as <c>3</c>, <c>1.5</c> or <c>120</c>; with the ending <c>ms</c>, as in <c>250ms</c>, that of <c>retry-after-ms</c>. Null for none.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The value of the <c>x-should-retry</c> header of a status; null for none.</summary>
    public bool? ShouldRetry { get; init; }
}
