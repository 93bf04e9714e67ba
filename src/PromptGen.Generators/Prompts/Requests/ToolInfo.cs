using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>A tool of a request.</summary>
/// <param name="Name">The constant name, or null.</param>
/// <param name="NameOperation">The expression of the name, or null.</param>
/// <param name="Strict">The constant <c>strict</c>, or null.</param>
/// <param name="Operation">The element of the tool list.</param>
internal sealed record ToolInfo(string? Name, IOperation? NameOperation, bool? Strict, IOperation Operation)
{
    /// <summary>The members that the tool's schema requires, as far as they are constants.</summary>
    public ImmutableArray<string> Required { get; init; } = [];
}
