using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Analyzers;

/// <summary>What the reader says about a type.</summary>
/// <param name="Model">The tool, or null when an error stands in the way.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="Types">The symbols of the model's types, by their names in it.</param>
internal sealed record ToolReading(ToolModel? Model, ImmutableArray<Finding> Findings, IReadOnlyDictionary<string, INamedTypeSymbol> Types);
