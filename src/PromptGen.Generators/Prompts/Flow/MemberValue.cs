using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>A value that a member of an object gets.</summary>
/// <param name="Name">The member, or the key of an indexer.</param>
/// <param name="Value">The value.</param>
/// <param name="Assignment">The assignment or argument, for locations and fixes.</param>
/// <param name="Condition">What decides whether it is assigned, or null.</param>
/// <param name="IsAddition">True if the value is added to the member's collection: <c>options.Tools.Add(x)</c>.</param>
internal sealed record MemberValue(string Name, Bound Value, IOperation Assignment, IOperation? Condition = null, bool IsAddition = false);
