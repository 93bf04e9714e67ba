namespace PromptGen.Simulator;

/// <summary>How a <see cref="SimulatorServer"/> behaves.</summary>
public sealed class SimulatorOptions
{
    /// <summary>The clock by which cache entries expire and <see cref="ResponseLatency"/> passes. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The model data that decide what is refused and how prompts are cached; null for <see cref="ModelCatalog.Default"/>.</summary>
    public ModelCatalog? Catalog { get; init; }

    /// <summary>Whether <see cref="SimulatorServer.Exchanges"/> keeps requests and answers. Default: true.</summary>
    public bool RecordExchanges { get; init; } = true;

    /// <summary>How many exchanges are kept; older ones are dropped. Default: 1,000.</summary>
    public int MaxRecordedExchanges { get; init; } = 1000;

    /// <summary>What goes wrong, and when: a <see cref="FaultPlan"/>, or a plan of one's own; null for nothing.</summary>
    public IFaultPlan? Faults { get; init; }

    /// <summary>How long a Message Batch takes, by <see cref="Clock"/>. Default: it has ended when it is next looked at. Above 24 hours its requests expire.</summary>
    public TimeSpan BatchDuration { get; init; }

    /// <summary>Limits on requests and tokens, with their headers and refusals; null for none.</summary>
    public SimulatedRateLimits? RateLimits { get; init; }

    /// <summary>The time between a request and the first byte of its response. Default: none. What a request writes to the cache is readable only after it.</summary>
    public TimeSpan ResponseLatency { get; init; }
}
