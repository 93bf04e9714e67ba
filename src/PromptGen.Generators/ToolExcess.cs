using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>A limit that a tool does not keep to.</summary>
/// <param name="Type">The type that is too large.</param>
/// <param name="Count">How much it has.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Limit">How much it may have.</param>
/// <param name="Remedy">What to do, without a full stop.</param>
internal sealed record ToolExcess(TypeModel Type, int Count, string Unit, int Limit, string Remedy);
