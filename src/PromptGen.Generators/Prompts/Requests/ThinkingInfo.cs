using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>The thinking setting of a request.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Operation">The expression.</param>
/// <param name="Assignment">The assignment that sets it.</param>
internal sealed record ThinkingInfo(ThinkingKind Kind, IOperation Operation, IOperation Assignment);
