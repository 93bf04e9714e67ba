using Microsoft.CodeAnalysis;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Reports a diagnostic.</summary>
[Generator]
internal sealed class ReportingGenerator : FaultyGenerator<string>
{
    protected override string Transform(GeneratorAttributeSyntaxContext type) => type.TargetSymbol.Name;

    protected override void Emit(SourceProductionContext output, string value) =>
        output.ReportDiagnostic(Diagnostic.Create(UnderscoreAnalyzer.Rule, Location.None, value));
}
