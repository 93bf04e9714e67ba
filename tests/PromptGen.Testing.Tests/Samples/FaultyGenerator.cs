using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>A pipeline from each type with <c>[Mark]</c> to a file, with the fault that the derived sample puts into it.</summary>
internal abstract class FaultyGenerator<TValue> : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TValue> values = context.SyntaxProvider.ForAttributeWithMetadataName(
            "MarkAttribute", static (node, _) => node is ClassDeclarationSyntax, (type, _) => Transform(type));
        context.RegisterSourceOutput(IsNamed ? values.WithTrackingName("Value") : values, (output, value) => Emit(output, value));
    }

    protected virtual bool IsNamed => true;

    protected abstract TValue Transform(GeneratorAttributeSyntaxContext type);

    protected virtual void Emit(SourceProductionContext output, TValue value) => output.AddSource("File.g.cs", "// nothing\n");
}
