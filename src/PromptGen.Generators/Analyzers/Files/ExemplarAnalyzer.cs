using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>The base of the rules that look at the exemplars of a file which a tool names.</summary>
public abstract class ExemplarAnalyzer : PromptGenAnalyzer
{
    private protected sealed override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute];

    private protected sealed override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) => context.RegisterAdditionalFileAction(file => Check(file, new ToolFiles(scope)));

    /// <summary>What the rule says about a file.</summary>
    private protected abstract IEnumerable<Diagnostic> Check(ExemplarCheck check);

    private void Check(AdditionalFileAnalysisContext context, ToolFiles files)
    {
        AdditionalText file = context.AdditionalFile;
        List<ToolDeclaration> tools = files.ToolsOf(file, context.CancellationToken);
        if (tools.Count == 0 || files.Parse(file, context.CancellationToken) is not { } parsed || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        ExemplarCheck check = new(file, text, parsed, tools, files, context.Options, context.CancellationToken);
        foreach (Diagnostic diagnostic in Check(check).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).Take(ExemplarFileAnalyzer.MaxFindingsPerFile))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
