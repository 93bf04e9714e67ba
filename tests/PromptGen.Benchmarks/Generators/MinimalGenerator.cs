using Microsoft.CodeAnalysis;

namespace PromptGen.Benchmarks.Generators;

/// <summary>The least that an attribute-driven generator does: a model of two names, and one output for each type.</summary>
internal sealed class MinimalGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Model> models = context.SyntaxProvider.ForAttributeWithMetadataName(
            "PromptGen.ExtractionToolAttribute",
            static (_, _) => true,
            static (attributed, _) => new Model(attributed.TargetSymbol.ContainingNamespace.ToDisplayString(), attributed.TargetSymbol.Name));
        context.RegisterSourceOutput(models, static (output, model) =>
            output.AddSource(model.Name + ".g.cs", $"namespace {model.Namespace};\npartial record {model.Name};\n"));
    }

    private sealed record Model(string Namespace, string Name);
}
