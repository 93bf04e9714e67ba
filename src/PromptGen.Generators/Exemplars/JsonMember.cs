namespace PromptGen.Generators.Exemplars;

/// <summary>A member of an object with the place of its name.</summary>
internal sealed record JsonMember(string Name, int NameStart, int NameEnd, JsonValue Value);
