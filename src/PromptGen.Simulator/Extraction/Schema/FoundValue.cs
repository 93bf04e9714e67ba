namespace PromptGen.Simulator.Extraction.Schema;

/// <summary>What the rules found for a schema node: a leaf's JSON, or the parts of a record or list.</summary>
internal sealed class FoundValue
{
    /// <summary>A leaf's value as JSON.</summary>
    public string? Json { get; init; }

    /// <summary>The number, where it is one.</summary>
    public decimal? Number { get; init; }

    public Dictionary<string, FoundValue?> Members { get; } = new(StringComparer.Ordinal);

    public List<FoundValue> Items { get; } = [];

    /// <summary>Which alternative of a union it is.</summary>
    public int Variant { get; init; }
}
