using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>The tool choice of a request.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The constant name of the tool, or null.</param>
/// <param name="Operation">The expression of the choice.</param>
/// <param name="Assignment">The assignment or argument that sets it.</param>
/// <param name="NameOperation">The expression of the name, or null.</param>
internal sealed record ToolChoiceInfo(ToolChoiceKind Kind, string? Name, IOperation Operation, IOperation Assignment, IOperation? NameOperation)
{
    /// <summary>True if a tool is forced.</summary>
    public bool IsForced => Kind is ToolChoiceKind.Any or ToolChoiceKind.Tool;
}
