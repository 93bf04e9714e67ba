using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Keeps a location.</summary>
[Generator]
internal sealed class LocationLeakGenerator : FaultyGenerator<Location>
{
    protected override Location Transform(GeneratorAttributeSyntaxContext type) => type.TargetNode.GetLocation();
}
