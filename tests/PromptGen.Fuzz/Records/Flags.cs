namespace PromptGen.Fuzz.Records;

/// <summary>Booleans and enums.</summary>
[ExtractionTool("record_flags", Description = "Record flags.")]
public sealed partial record Flags(bool On, bool? Perhaps, Shade Shade, Shade? Other, IReadOnlyList<Shade> Shades);
