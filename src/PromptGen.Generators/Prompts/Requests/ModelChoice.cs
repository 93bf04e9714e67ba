using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>The models a request may name.</summary>
/// <param name="Ids">The constant ids found, in source order, enum members of the SDK translated to ids.</param>
/// <param name="IsComplete">True if these are all; false if a part of the expression could not be followed.</param>
/// <param name="Operation">The expression.</param>
internal sealed record ModelChoice(ImmutableArray<string> Ids, bool IsComplete, IOperation Operation)
{
    /// <summary>The model, if there is exactly one.</summary>
    public string? Single => IsComplete && Ids.Length == 1 ? Ids[0] : null;
}
