using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>The base of the rules that look at tools without errors, as the generator's reader gives them.</summary>
public abstract class ToolAnalyzer : PromptGenAnalyzer
{
    private protected sealed override ImmutableArray<string> RelevantTypes => [MetadataNames.ExtractionToolAttribute];

    private protected sealed override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        ConcurrentDictionary<ToolDeclaration, ImmutableArray<Finding>> known = new();
        context.RegisterSymbolAction(symbol => Analyze(symbol, scope, known), SymbolKind.NamedType);
    }

    /// <summary>What the rule says about a tool.</summary>
    private protected abstract IEnumerable<Finding> Check(CheckedTool tool);

    private void Analyze(SymbolAnalysisContext context, AnalysisScope scope, ConcurrentDictionary<ToolDeclaration, ImmutableArray<Finding>> known)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.Attribute(MetadataNames.ExtractionToolAttribute) is null || scope.Tools(context.CancellationToken) is not { } tools || tools.Find(type) is not { } tool)
        {
            return;
        }

        foreach (Finding finding in FindingsOf(tool))
        {
            if (tools.IsOwner(tool, finding, FindingsOf))
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }

        ImmutableArray<Finding> FindingsOf(ToolDeclaration other) => known.GetOrAdd(other, declaration => FindAll(declaration, scope, context.CancellationToken));
    }

    private ImmutableArray<Finding> FindAll(ToolDeclaration declaration, AnalysisScope scope, CancellationToken cancellationToken) =>
        declaration.Read(cancellationToken) is { Model: { } model } reading ? [.. Check(new CheckedTool(declaration, model, reading.Types, scope, cancellationToken))] : [];
}
