namespace PromptGen.Generators.Model;

/// <summary>One level of the nested declarations around the generated code.</summary>
/// <param name="Keyword">Such as <c>record struct</c>.</param>
/// <param name="Name">The type's name.</param>
internal sealed record DeclarationModel(string Keyword, string Name);
