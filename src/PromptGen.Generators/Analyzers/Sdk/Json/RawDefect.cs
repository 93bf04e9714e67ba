using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>What is wrong with a request body at one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Problem">The predicate of the message.</param>
/// <param name="Remedy">Its second sentence.</param>
/// <param name="IsRejected">True if the API answers 400, false if it takes the member without effect.</param>
/// <param name="Edit">Which edit repairs it, of <see cref="RawEdits"/>; null for none.</param>
/// <param name="Replacement">What to write instead, or null.</param>
internal sealed record RawDefect(Location Place, string Path, string Problem, string Remedy, bool IsRejected, string? Edit = null, string? Replacement = null);
