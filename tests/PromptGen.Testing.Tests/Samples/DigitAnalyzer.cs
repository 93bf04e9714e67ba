using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>One rule for names that end with 1, another for those that end with 2.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DigitAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor One = new("TEST030", "One", "One.", "Test", DiagnosticSeverity.Warning, true);
    private static readonly DiagnosticDescriptor Two = new("TEST031", "Two", "Two.", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [One, Two];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(
            static type => type.ReportDiagnostic(Diagnostic.Create(type.Symbol.Name.EndsWith('1') ? One : Two, type.Symbol.Locations[0])), SymbolKind.NamedType);
    }
}
