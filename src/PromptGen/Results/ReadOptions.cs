namespace PromptGen;

/// <summary>How strictly answers are read.</summary>
public sealed record ReadOptions
{
    /// <summary>Repairs are made and recorded, unknown members are skipped and counted.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>No repair, and an unknown member is a problem.</summary>
    public static ReadOptions Strict { get; } = new() { Repairs = RepairKind.None, RejectUnknownMembers = true };

    /// <summary>The repairs that are allowed; each one made is recorded on the result.</summary>
    public RepairKind Repairs { get; init; } = RepairKind.Default;

    /// <summary>Whether a member that the record does not have makes the answer <see cref="ExtractionOutcome.Invalid"/>.</summary>
    public bool RejectUnknownMembers { get; init; }

    /// <summary>The largest answer that is read, in bytes. A larger one is <see cref="ExtractionOutcome.Invalid"/> and is not parsed.</summary>
    public int MaxBytes { get; init; } = 1_000_000;
}
