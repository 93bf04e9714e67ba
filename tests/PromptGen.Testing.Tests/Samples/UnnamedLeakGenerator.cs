using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Returns a syntax node from a step without a tracking name.</summary>
[Generator]
internal sealed class UnnamedLeakGenerator : FaultyGenerator<SyntaxNode>
{
    protected override bool IsNamed => false;

    protected override SyntaxNode Transform(GeneratorAttributeSyntaxContext type) => type.TargetNode;
}
