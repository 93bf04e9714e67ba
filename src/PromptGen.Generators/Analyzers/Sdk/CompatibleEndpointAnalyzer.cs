using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Sdk;

/// <summary>PG5005: a client of the OpenAI SDK that is pointed at Anthropic's own host.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompatibleEndpointAnalyzer : PromptGenAnalyzer
{
    private const string Host = "api.anthropic.com";

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG5005_CompatibleEndpoint];

    private protected override ImmutableArray<string> RelevantTypes => ["OpenAI.OpenAIClientOptions", "OpenAI.Chat.ChatClient"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) =>
        context.RegisterOperationAction(Analyze, OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Endpoint", ContainingType: var owner } }, Value: var value } || !owner.IsUnder("OpenAI"))
        {
            return;
        }

        PromptAnalysis analysis = PromptAnalysis.For(context.Compilation, PromptOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(value.Syntax.SyntaxTree)));
        if (analysis.SourceOf(value, context.CancellationToken) is IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: > 0 } arguments }
            && analysis.TextOf(arguments[0].Value, context.CancellationToken).Constant is { } text
            && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && string.Equals(address.Host, Host, StringComparison.OrdinalIgnoreCase))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.PG5005_CompatibleEndpoint, value.Syntax.GetLocation()));
        }
    }
}
