using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>One use of a local or parameter.</summary>
/// <param name="Kind">What is done with it.</param>
/// <param name="Operation">The assignment, call or reference.</param>
/// <param name="Value">The value of a write, the call of a <see cref="SymbolUseKind.Call"/>; else null.</param>
/// <param name="Index">The place in a deconstructed tuple, or -1.</param>
internal sealed record SymbolUse(SymbolUseKind Kind, IOperation Operation, IOperation? Value = null, int Index = -1)
{
    /// <summary>The position in the file.</summary>
    public int Position => Operation.Syntax.SpanStart;
}
