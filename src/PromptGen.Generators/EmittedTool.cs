using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>A tool with its code.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Code">The code, or null where the emitter failed: then <see cref="Analyzers.ToolDeclarationAnalyzer"/> says so.</param>
internal sealed record EmittedTool(ToolModel Tool, string? Code);
