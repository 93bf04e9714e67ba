namespace PromptGen.Benchmarks.Running;

/// <summary>One way to do the same work.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Run">Does the work once.</param>
internal sealed record Variant(string Name, Action Run);
