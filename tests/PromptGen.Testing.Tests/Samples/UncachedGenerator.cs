using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Its value is an array, which equals only itself.</summary>
[Generator]
internal sealed class UncachedGenerator : FaultyGenerator<string[]>
{
    protected override string[] Transform(GeneratorAttributeSyntaxContext type) => [type.TargetSymbol.Name];
}
