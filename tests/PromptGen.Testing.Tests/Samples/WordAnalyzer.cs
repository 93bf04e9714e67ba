using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Testing.Tests.Samples;

/// <summary>Reports the first <c>bad</c> in each additional file whose metadata say <c>Kind=words</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal class WordAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("TEST020", "Word", "Bad word.", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Report);
    }

    protected virtual LinePositionSpan LineSpan(SourceText text, TextSpan span) => text.Lines.GetLinePositionSpan(span);

    private void Report(AdditionalFileAnalysisContext context)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (!options.TryGetValue("build_metadata.AdditionalFiles.Kind", out string? kind) || kind != "words")
        {
            return;
        }

        SourceText text = context.AdditionalFile.GetText(context.CancellationToken)!;
        int start = text.ToString().IndexOf("bad", StringComparison.Ordinal);
        if (start >= 0)
        {
            TextSpan span = new(start, 3);
            context.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(context.AdditionalFile.Path, span, LineSpan(text, span))));
        }
    }
}
