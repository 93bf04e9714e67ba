namespace PromptGen.Generators.Schema;

/// <summary>A schema, or why there is none.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Obstacle">The middle of a sentence such as "the tool has no schema because …".</param>
internal sealed record SchemaResult(SchemaNode? Schema, string? Obstacle);
