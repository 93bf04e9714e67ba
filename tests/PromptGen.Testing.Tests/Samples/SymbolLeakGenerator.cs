using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Hides a symbol two objects deep in a tracked value.</summary>
[Generator]
internal sealed class SymbolLeakGenerator : FaultyGenerator<List<KeyValuePair<string, object>>>
{
    protected override List<KeyValuePair<string, object>> Transform(GeneratorAttributeSyntaxContext type) => [new("type", type.TargetSymbol)];
}
