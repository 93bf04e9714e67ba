using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2013, off by default: a list of messages that loses its head before it is sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HistoryCutAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2013_HistoryCutFromFront];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (MessagesOf(request) is not { } messages)
        {
            return;
        }

        foreach (IOperation cut in messages.DescendantsAndSelf().Where(static o => o is IInvocationOperation { TargetMethod: { Name: "Skip" or "TakeLast", IsExtensionMethod: true } }))
        {
            Report(cut, request, context);
        }

        HashSet<ISymbol> lists = new(messages.DescendantsAndSelf().Where(o => !IsWithinMessage(o, messages)).Select(SymbolOf).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        foreach (IOperation cut in request.Operation.Root().DescendantsAndSelf().Where(o => o.Syntax.SpanStart < request.Operation.Syntax.Span.End && CutList(o) is { } list && SymbolOf(list.Unwrap()) is { } symbol && lists.Contains(symbol)))
        {
            Report(cut, request, context);
        }
    }

    private static void Report(IOperation cut, PromptRequest request, RequestContext context)
    {
        if (!IsGuarded(cut))
        {
            context.Report(Descriptors.PG2013_HistoryCutFromFront, cut, [request.Operation], null, PrefixText.Of(cut));
        }
    }

    private static IOperation? MessagesOf(PromptRequest request) =>
        request.View?["messages"]?.Value.Operation
        ?? (request.Operation as IInvocationOperation)?.Arguments.ArgumentNamed("messages")
        ?? request.View?["inputItems"]?.Value.Operation;

    // A list that a message is made of is no list of messages.
    private static bool IsWithinMessage(IOperation operation, IOperation messages)
    {
        for (IOperation? parent = operation.Parent; operation != messages && parent is not null && parent != messages.Parent; parent = parent.Parent)
        {
            if (parent is IObjectCreationOperation { Initializer: not null } or IAnonymousObjectCreationOperation)
            {
                return parent is IAnonymousObjectCreationOperation || parent.Type?.Name.EndsWith("MessageParam", StringComparison.Ordinal) == true;
            }
        }

        return false;
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
        _ => null,
    };

    /// <summary>The list whose head a call or assignment takes or changes.</summary>
    private static IOperation? CutList(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "RemoveAt" or "RemoveRange" or "Insert" or "InsertRange", Instance: { } list, Arguments: { Length: > 0 } arguments } when IsZero(arguments[0].Value) => list,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list, Arguments: { Length: 1 } index } } when IsZero(index[0].Value) => list,
        ISimpleAssignmentOperation { Target: var target, Value: var value } when value.Unwrap() is var cut && cut.DescendantsAndSelf().Any(static o => o is IInvocationOperation { TargetMethod: { Name: "Skip" or "TakeLast", IsExtensionMethod: true } }) => target,
        _ => null,
    };

    private static bool IsZero(IOperation index) => index.ConstantValue is { HasValue: true, Value: 0 };

    /// <summary>True inside a condition that compares or takes a remainder: the messages go in blocks, or seldom.</summary>
    private static bool IsGuarded(IOperation operation)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            IOperation? condition = parent switch
            {
                IConditionalOperation choice => choice.Condition,
                IWhileLoopOperation loop => loop.Condition,
                _ => null,
            };
            if (condition?.DescendantsAndSelf().Any(static o => o is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.Remainder }) == true)
            {
                return true;
            }
        }

        return false;
    }
}
