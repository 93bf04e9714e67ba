using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Models;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Configuration;

/// <summary>PG9002: entries of the project's own model data that cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelDataAnalyzer : PromptGenAnalyzer
{
    /// <summary>More would hide the list's head.</summary>
    public const int MaxFindings = 20;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG9002_ModelDataInvalid];

    // The rules about requests read the file in projects without any reference.
    private protected override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) => context.RegisterAdditionalFileAction(static file => Check(file));

    private static void Check(AdditionalFileAnalysisContext context)
    {
        string name = ModelFacts.FileName(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (!ModelFacts.IsModelData(context.AdditionalFile, name) || context.AdditionalFile.GetText(context.CancellationToken) is not { Length: <= ModelFacts.MaxCharacters } text)
        {
            return;
        }

        List<JsonDefect> defects = [];
        ModelDataReader.Read(text.ToString(), defects);
        foreach (JsonDefect defect in defects.OrderBy(static d => d.Start).Take(MaxFindings))
        {
            TextSpan span = TextSpan.FromBounds(defect.Start, Math.Min(defect.End, text.Length));
            Location place = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.PG9002_ModelDataInvalid, place, defect.Pointer.Length == 0 ? "The root" : defect.Pointer, defect.Problem, ModelFacts.BuiltIn.AsOf));
        }
    }
}
