using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Sdk;

/// <summary>PG1010 for constant names that are given to the tools of an SDK.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkToolNameAnalyzer : PromptGenAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1010_ToolNameInvalid, Descriptors.PG1010_ToolNameLong];

    private protected override ImmutableArray<string> RelevantTypes =>
        ["Anthropic.Models.Messages.Tool", "Anthropic.Models.Beta.Messages.BetaTool", "OpenAI.Chat.ChatTool", "OpenAI.Responses.ResponseTool", "Microsoft.Extensions.AI.AIFunctionFactory"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) =>
        context.RegisterOperationAction(static found => Analyze(found), OperationKind.SimpleAssignment, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        if (NameIn(context.Operation) is not { } name || TextOf(name, context) is not { } text)
        {
            return;
        }

        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(name.Syntax.SyntaxTree);
        if (ToolNameLimit.Check(text, options) is { } rule)
        {
            context.ReportDiagnostic(ToolNameLimit.Report(rule, text, name.Syntax.GetLocation(), options));
        }
    }

    private static string? TextOf(IOperation name, OperationAnalysisContext context) => name.ConstantText()
        ?? PromptAnalysis.For(context.Compilation, PromptOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(name.Syntax.SyntaxTree))).SourceOf(name, context.CancellationToken).ConstantText();

    /// <summary>The expression that names a tool, or null.</summary>
    private static IOperation? NameIn(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Name", ContainingType: var type } }, Value: var value } when IsNamedTool(type) => value.Unwrap(),
        IInvocationOperation { TargetMethod: { Name: "CreateFunctionTool", ContainingType: var type } } call when type.IsUnder("OpenAI") => call.Arguments.ArgumentNamed("functionName")?.Unwrap(),
        IInvocationOperation { TargetMethod: { Name: "Create" or "CreateDeclaration", ContainingType: { Name: "AIFunctionFactory" } type } } call when type.IsIn("Microsoft.Extensions.AI") =>
            call.Arguments.ArgumentNamed("name") is { } name && !name.IsNull() ? name.Unwrap() : null,
        _ => null,
    };

    private static bool IsNamedTool(INamedTypeSymbol type) => type.Name switch
    {
        "Tool" or "BetaTool" => type.IsUnder("Anthropic"),
        "AIFunctionFactoryOptions" => type.IsIn("Microsoft.Extensions.AI"),
        _ => false,
    };
}
