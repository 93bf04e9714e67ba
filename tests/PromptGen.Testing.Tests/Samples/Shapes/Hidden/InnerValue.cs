using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples.Shapes.Hidden;

/// <summary>Outside of the checked namespace, but reached from it.</summary>
internal sealed record InnerValue(Dictionary<string, ISymbol?> Symbols);
