using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2010: tools that are chosen, described or ordered anew for each request in front of a cached prefix.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ToolListAnalyzer : RequestAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2010_ToolsPerRequest, Descriptors.PG2010_UnorderedTools];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request.Kind is PromptRequestKind.CountTokens or PromptRequestKind.Blocks || request.MaxTokens == 0 || !request.CachesAutomatically && !request.MayBeMarked())
        {
            return;
        }

        foreach (PromptSegment tool in request.Segments.Where(static segment => segment.Place == SegmentPlace.Tool))
        {
            if (WitnessOf(tool, context) is { } witness)
            {
                context.Report(Descriptors.PG2010_ToolsPerRequest, witness, [tool.Operation], null, PrefixText.Of(witness));
            }
        }

        foreach (IOperation list in request.ToolsOperation is { } tools ? Parts(tools) : [])
        {
            if (PredicatesOf(list).SelectMany(CapturesOf).FirstOrDefault(captured => !IsFixed(captured, context)) is { } witness)
            {
                context.Report(Descriptors.PG2010_ToolsPerRequest, witness, [list], null, PrefixText.Of(witness));
            }
            else if (IsUnorderedServerList(list, context))
            {
                context.Report(Descriptors.PG2010_UnorderedTools, list, [request.Operation], null, PrefixText.Of(list));
            }
        }
    }

    private static IEnumerable<IOperation> Parts(IOperation tools) => tools is ICollectionExpressionOperation collection
        ? collection.Elements.OfType<ISpreadOperation>().Select(static spread => WithoutConversions(spread.Operand))
        : [tools];

    // An await stays: it is a part of what the reader sees.
    private static IOperation WithoutConversions(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    /// <summary>What decides for each request whether a tool is there or what it says; null if nothing does as far as can be seen.</summary>
    private static IOperation? WitnessOf(PromptSegment tool, RequestContext context)
    {
        if (tool.Condition is { } condition)
        {
            return condition is IAnonymousFunctionOperation or ILoopOperation ? null : IsFixed(condition, context) ? null : condition;
        }

        return tool.Operation.Unwrap() switch
        {
            IConditionalOperation choice => IsFixed(choice.Condition, context) ? null : choice.Condition,
            IInvocationOperation { TargetMethod.Name: "Create", TargetMethod.ContainingType.Name: "AIFunctionFactory" } function => DescriptionOf(function, context),
            IInvocationOperation query => PredicatesOf(query).SelectMany(CapturesOf).FirstOrDefault(captured => !IsFixed(captured, context)),
            _ => null,
        };
    }

    /// <summary>The predicates of the <c>Where</c> calls of a query.</summary>
    private static IEnumerable<IAnonymousFunctionOperation> PredicatesOf(IOperation? query)
    {
        for (IInvocationOperation? call = query?.Unwrap() as IInvocationOperation; call is not null; call = (call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value))?.Unwrap() as IInvocationOperation)
        {
            if (call is { TargetMethod.Name: "Where", Arguments: { Length: 2 } arguments } && arguments[1].Value.Lambda() is { } predicate)
            {
                yield return predicate;
            }
        }
    }

    /// <summary>The parameters and locals of the method around a lambda that it looks at.</summary>
    private static IEnumerable<IOperation> CapturesOf(IAnonymousFunctionOperation lambda) => lambda.Body.DescendantsAndSelf().Where(operation => operation switch
    {
        IParameterReferenceOperation parameter => !SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, lambda.Symbol),
        ILocalReferenceOperation local => !SymbolEqualityComparer.Default.Equals(local.Local.ContainingSymbol, lambda.Symbol),
        _ => false,
    });

    private static IOperation? DescriptionOf(IInvocationOperation function, RequestContext context) => function.Arguments.ArgumentNamed("description") is { } description
        ? context.Analysis.TextOf(description, context.CancellationToken).Parts.FirstOrDefault(static part => IsOfThisCall(part.Stability))?.Witness
        : null;

    /// <summary>True for what is not a matter of this call: constants, static members, options of the object.</summary>
    private static bool IsFixed(IOperation value, RequestContext context) =>
        !value.DescendantsAndSelf().Any(operation => operation is IParameterReferenceOperation or ILocalReferenceOperation or IInvocationOperation && IsOfThisCall(context.Analysis.TextOf(operation, context.CancellationToken).Stability));

    private static bool IsOfThisCall(Stability stability) => stability.IsUnknown && stability.Reason is not (UnknownReason.InstanceMember or UnknownReason.File or UnknownReason.MutableStatic or UnknownReason.DayGranularity);

    private static bool IsUnorderedServerList(IOperation list, RequestContext context)
    {
        if (context.Analysis.SourceOf(list, context.CancellationToken) is not IInvocationOperation { TargetMethod.Name: "ListToolsAsync" or "ListTools" })
        {
            return false;
        }

        return list.Unwrap() is not ILocalReferenceOperation local || !list.Root().DescendantsAndSelf().OfType<IInvocationOperation>().Any(call =>
            call.TargetMethod.Name == "Sort" && call.Instance?.Unwrap() is ILocalReferenceOperation sorted && SymbolEqualityComparer.Default.Equals(sorted.Local, local.Local));
    }
}
