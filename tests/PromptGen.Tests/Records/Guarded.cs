namespace PromptGen.Tests.Records;

/// <summary>A record that rejects values itself.</summary>
[ExtractionTool]
public sealed partial record Guarded
{
    public required decimal Amount
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "secret");
    }
}
