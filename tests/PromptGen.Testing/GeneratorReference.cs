using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Testing;

/// <summary>Hands generators in memory to a workspace project, which runs them itself.</summary>
internal sealed class GeneratorReference(ImmutableArray<IIncrementalGenerator> generators) : AnalyzerReference
{
    private readonly ImmutableArray<ISourceGenerator> adapted = [.. generators.Select(GeneratorExtensions.AsSourceGenerator)];

    public override string? FullPath => null;

    public override object Id => this;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => adapted;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => adapted;
}
