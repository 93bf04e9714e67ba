namespace PromptGen.Tests.Records;

/// <summary>A member of each kind that the reader knows.</summary>
[ExtractionTool("record_rich")]
public sealed partial record Rich(
    string Name,
    bool Flag,
    sbyte I8,
    byte U8,
    short I16,
    ushort U16,
    int I32,
    uint U32,
    long I64,
    ulong U64,
    float F32,
    double F64,
    decimal Money,
    DateOnly Day,
    TimeOnly Clock,
    DateTime Moment,
    DateTimeOffset Instant,
    TimeSpan Span,
    Guid Key,
    Uri Home,
    Shade Shade,
    Position Position,
    IReadOnlyList<Position> Positions,
    IReadOnlyDictionary<string, decimal> Scores,
    IReadOnlyList<string> Tags,
    string? Note,
    int? Count,
    Shade? Second,
    [property: AllowDefault] int Retries = 3)
{
    public string Language { get; init; } = "en";
}
