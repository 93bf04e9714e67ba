using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>PG4003: the first block of an answer that is taken for the tool call.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirstBlockAnalyzer : PromptGenAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG4003_FirstBlockAssumed, Descriptors.PG4003_FirstBlockAssumedWithoutTools];

    private protected override ImmutableArray<string> RelevantTypes =>
        ["Anthropic.Models.Messages.Message", "Anthropic.Models.Beta.Messages.BetaMessage", "Microsoft.Extensions.AI.FunctionCallContent"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) =>
        context.RegisterOperationAction(static found => Analyze(found), OperationKind.PropertyReference, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        if (IsFirstBlock(context.Operation) && IsTakenForToolCall(context.Operation) && !BrokenCode.IsAround(context.Operation)
            && !TestProjects.AreLeftOut(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree)))
        {
            PromptRequest? request = RequestOf(context);
            bool hasNeither = request is { HasAllTools: true, HasAllMembers: true, Tools.IsEmpty: true, ToolsOperation: null, Thinking: null };
            context.ReportDiagnostic(Diagnostic.Create(
                hasNeither ? Descriptors.PG4003_FirstBlockAssumedWithoutTools : Descriptors.PG4003_FirstBlockAssumed,
                context.Operation.Syntax.GetLocation(),
                FindingProperties.Suggest(request?.ToolChoice?.Name ?? (request is { HasAllTools: true, Tools.Length: 1 } ? request.Tools[0].Name : null)),
                context.Operation.Syntax.ToString()));
        }
    }

    private static bool IsFirstBlock(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } index, Instance: { } list } => IsZero(index[0]) && IsBlockList(list),
        IInvocationOperation { TargetMethod: { Name: "First" or "FirstOrDefault", IsExtensionMethod: true }, Arguments: { Length: 1 } given } => IsBlockList(given[0].Value),
        IInvocationOperation { TargetMethod: { Name: "ElementAt" or "ElementAtOrDefault", IsExtensionMethod: true }, Arguments: { Length: 2 } given } => IsZero(given[1]) && IsBlockList(given[0].Value),
        _ => false,
    };

    private static bool IsZero(IArgumentOperation index) => index.Value.ConstantValue is { HasValue: true, Value: 0 };

    private static bool IsBlockList(IOperation list) => list.Unwrap() is IPropertyReferenceOperation { Property: { ContainingType: { Name: var type } owner, Name: var name } } && (type, name) switch
    {
        ("Message", "Content") or ("BetaMessage", "Content") => owner.IsUnder("Anthropic"),
        ("ChatMessage", "Contents") => owner.IsIn("Microsoft.Extensions.AI"),
        _ => false,
    };

    private static bool IsTakenForToolCall(IOperation block)
    {
        IOperation value = block;
        while (value.Parent is IPropertyReferenceOperation { Property.Name: "Value" } or IParenthesizedOperation or IConditionalAccessOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IInvocationOperation { TargetMethod.Name: "TryPickToolUse" or "TryPickBetaToolUse" } => !GoesOn(block),
            IConversionOperation { Type: { } type } => IsToolCall(type),
            IIsTypeOperation { TypeOperand: var type } => IsToolCall(type) && !GoesOn(block),
            IIsPatternOperation { Pattern: IDeclarationPatternOperation { MatchedType: { } type } } => IsToolCall(type) && !GoesOn(block),
            IIsPatternOperation { Pattern: IRecursivePatternOperation { MatchedType: { } type } } => IsToolCall(type) && !GoesOn(block),
            _ => false,
        };
    }

    /// <summary>True if the other branch of the test looks at the blocks as well.</summary>
    private static bool GoesOn(IOperation block)
    {
        for (IOperation? parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalOperation { WhenFalse: { } otherwise } choice && choice.Condition.Encloses(block))
            {
                return otherwise.DescendantsAndSelf().Any(static o => IsBlockList(o));
            }
        }

        return false;
    }

    private static bool IsToolCall(ITypeSymbol type) => type.Name is "ToolUseBlock" or "BetaToolUseBlock" or "FunctionCallContent";

    /// <summary>The request whose answer the method holds, if it makes exactly one.</summary>
    private static PromptRequest? RequestOf(OperationAnalysisContext context)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree);
        PromptAnalysis analysis = PromptAnalysis.For(context.Compilation, PromptOptions.Read(options));
        IOperation root = context.Operation.Root();
        PromptRequest[] sent = [.. analysis.RequestsIn([root], context.CancellationToken).Where(static r => r is { Hops: 0, Send: not null })];
        return sent.Length == 1 ? sent[0] : null;
    }
}
