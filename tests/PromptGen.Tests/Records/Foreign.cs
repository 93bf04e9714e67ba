using System.Numerics;

namespace PromptGen.Tests.Records;

/// <summary>Members that are written in a culture's form.</summary>
[ExtractionTool]
[Culture("de-DE")]
public sealed partial record Foreign
{
    public decimal? Money { get; init; }

    public double? Share { get; init; }

    public int? Count { get; init; }

    public BigInteger? Big { get; init; }

    public DateOnly? Day { get; init; }

    public DateTime? Moment { get; init; }

    [Culture("en-US")]
    public DateOnly? Due { get; init; }

    [Culture("en-IN")]
    public decimal? Crore { get; init; }

    public IReadOnlyList<decimal>? Amounts { get; init; }

    public IReadOnlyDictionary<string, ForeignPart>? Parts { get; init; }

    [Culture("en-US")]
    public ForeignPart? American { get; init; }
}
