namespace PromptGen.Generators.Exemplars;

/// <summary>An exemplar in its file.</summary>
/// <param name="Value">The whole object.</param>
/// <param name="Input">The member <c>input</c>, a string.</param>
/// <param name="Output">The member <c>output</c>.</param>
internal sealed record ExemplarSource(JsonValue Value, JsonValue Input, JsonValue Output);
