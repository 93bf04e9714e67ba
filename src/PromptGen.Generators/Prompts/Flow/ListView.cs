namespace PromptGen.Generators.Prompts.Flow;

/// <summary>What is visible of a list.</summary>
/// <param name="Items">The elements in order.</param>
/// <param name="IsComplete">True if these are all elements, each once or under a condition, in this order.</param>
internal sealed record ListView(IReadOnlyList<ListItem> Items, bool IsComplete);
