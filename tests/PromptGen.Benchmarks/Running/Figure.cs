namespace PromptGen.Benchmarks.Running;

/// <summary>What one case of a goal gave.</summary>
/// <param name="Case">The case, such as a text or a size.</param>
/// <param name="Value">The figure in the goal's unit.</param>
internal sealed record Figure(string Case, double Value);
