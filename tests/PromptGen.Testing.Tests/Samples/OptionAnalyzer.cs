using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Three rules that follow the configuration: a property without location, an <c>.editorconfig</c> key per file, and one that is off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class OptionAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Property = new("TEST010", "Property", "Property is '{0}'.", "Test", DiagnosticSeverity.Error, true);
    private static readonly DiagnosticDescriptor Key = new("TEST011", "Key", "Key is '{0}'.", "Test", DiagnosticSeverity.Warning, true);
    private static readonly DiagnosticDescriptor Off = new("TEST012", "Off", "Class.", "Test", DiagnosticSeverity.Info, false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Property, Key, Off];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(end =>
        {
            if (end.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.Shout", out string? value))
            {
                end.ReportDiagnostic(Diagnostic.Create(Property, Location.None, value));
            }
        });
        context.RegisterSymbolAction(ReportType, SymbolKind.NamedType);
    }

    private static void ReportType(SymbolAnalysisContext context)
    {
        Location location = context.Symbol.Locations[0];
        context.ReportDiagnostic(Diagnostic.Create(Off, location));
        if (context.Options.AnalyzerConfigOptionsProvider.GetOptions(location.SourceTree!).TryGetValue("sample.key", out string? value))
        {
            context.ReportDiagnostic(Diagnostic.Create(Key, location, value));
        }
    }
}
