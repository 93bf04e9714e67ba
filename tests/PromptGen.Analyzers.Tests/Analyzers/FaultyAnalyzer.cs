using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers;
using PromptGen.Generators.Rules;

namespace PromptGen.Analyzers.Tests.Analyzers;

/// <summary>An analyzer with one action, which throws.</summary>
/// <param name="action">The method that registers it.</param>
/// <param name="fault">What it throws.</param>
#pragma warning disable RS1001 // No compiler is to load it.
internal sealed class FaultyAnalyzer(string action, Func<Exception> fault) : PromptGenAnalyzer
#pragma warning restore RS1001
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.PG2001_VolatileInPrefix];

    private protected override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        switch (action)
        {
            case nameof(context.RegisterSymbolAction):
                context.RegisterSymbolAction(_ => throw fault(), SymbolKind.NamedType);
                break;
            case nameof(context.RegisterOperationAction):
                context.RegisterOperationAction(_ => throw fault(), OperationKind.ObjectCreation);
                break;
            case nameof(context.RegisterOperationBlockAction):
                context.RegisterOperationBlockAction(_ => throw fault());
                break;
            case nameof(context.RegisterOperationBlockStartAction):
                context.RegisterOperationBlockStartAction(_ => throw fault());
                break;
            case nameof(OperationBlockStartAnalysisContext.RegisterOperationBlockEndAction):
                context.RegisterOperationBlockStartAction(block => block.RegisterOperationBlockEndAction(_ => throw fault()));
                break;
            case nameof(context.RegisterSyntaxTreeAction):
                context.RegisterSyntaxTreeAction(_ => throw fault());
                break;
            case nameof(context.RegisterSemanticModelAction):
                context.RegisterSemanticModelAction(_ => throw fault());
                break;
            case nameof(context.RegisterAdditionalFileAction):
                context.RegisterAdditionalFileAction(_ => throw fault());
                break;
            case nameof(context.RegisterCompilationEndAction):
                context.RegisterCompilationEndAction(_ => throw fault());
                break;
            default:
                throw fault();
        }
    }
}
