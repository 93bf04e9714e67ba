namespace PromptGen.Simulator.Validation;

/// <summary>A member that the API documents.</summary>
internal sealed record ShapeMember(string Name, Shape Shape, bool IsRequired);
