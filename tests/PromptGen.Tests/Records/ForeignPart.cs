namespace PromptGen.Tests.Records;

/// <summary>A record that says nothing about cultures, with one member that does.</summary>
public sealed record ForeignPart
{
    public decimal? Price { get; init; }

    [Culture("fr-FR")]
    public decimal? French { get; init; }
}
