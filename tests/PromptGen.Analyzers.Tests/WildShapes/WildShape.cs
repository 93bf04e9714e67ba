namespace PromptGen.Analyzers.Tests.WildShapes;

/// <summary>A piece of code as people write it, and all that the analyzers say about it.</summary>
/// <param name="Name">The name in rules.md section 11.</param>
/// <param name="Kind">The prelude it needs.</param>
/// <param name="Members">The members of a class.</param>
/// <param name="Expected">The findings in the order of the text: the rule and the text it marks.</param>
public sealed record WildShape(string Name, WildShapeKind Kind, string Members, params string[] Expected);
