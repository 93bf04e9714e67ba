using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Throws while it emits.</summary>
[Generator]
internal sealed class ThrowingGenerator : FaultyGenerator<string>
{
    protected override string Transform(GeneratorAttributeSyntaxContext type) => type.TargetSymbol.Name;

    protected override void Emit(SourceProductionContext output, string value) => throw new InvalidOperationException("the sample throws");
}
