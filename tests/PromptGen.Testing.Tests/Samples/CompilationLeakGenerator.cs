using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Combines with the whole compilation in a step without a tracking name.</summary>
[Generator]
internal sealed class CompilationLeakGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<(string Name, Compilation Compilation)> combined = context.AnalyzerConfigOptionsProvider
            .Select(static (_, _) => "name")
            .Combine(context.CompilationProvider);
        context.RegisterSourceOutput(combined, static (output, pair) => output.AddSource(pair.Name, "// nothing\n"));
    }
}
