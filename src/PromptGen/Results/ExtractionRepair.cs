namespace PromptGen;

/// <summary>A deviation that was tolerated while reading.</summary>
/// <param name="Path">The JSON path inside the tool input.</param>
/// <param name="Kind">What was repaired.</param>
public sealed record ExtractionRepair(string Path, RepairKind Kind);
