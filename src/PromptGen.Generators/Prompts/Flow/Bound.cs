using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>An expression together with what its parameters stand for.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Scope">The scope to evaluate it in.</param>
/// <param name="IsElement">True if what is meant is an element of the sequence that the expression gives.</param>
internal readonly record struct Bound(IOperation Operation, EvaluationScope Scope, bool IsElement = false)
{
    /// <summary>Another expression of the same method.</summary>
    public Bound With(IOperation operation) => new(operation, Scope);
}
