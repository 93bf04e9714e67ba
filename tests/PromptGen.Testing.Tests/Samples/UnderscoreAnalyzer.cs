using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Reports type names with an underscore; the first base type is an additional location.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnderscoreAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new("TEST001", "Underscore", "Type '{0}' has an underscore. Remove it.", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Report, SymbolKind.NamedType);
    }

    private static void Report(SymbolAnalysisContext context)
    {
        if (context.Symbol is INamedTypeSymbol { BaseType: { } baseType } && context.Symbol.Name.Contains('_', StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0], baseType.Locations.Where(l => l.IsInSource), context.Symbol.Name));
        }
    }
}
