using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Flow;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>What the sinks read with.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Resolver">Follows values and reads objects.</param>
/// <param name="Lists">Takes lists apart.</param>
/// <param name="Texts">Evaluates texts.</param>
internal sealed record SinkReading(Compilation Compilation, ValueResolver Resolver, ListReader Lists, ITextSource Texts);
