using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>What a method does with the response of a call that it makes.</summary>
internal sealed class ResponseReading
{
    private static readonly ImmutableHashSet<string> s_stopMembers = ImmutableHashSet.Create(StringComparer.Ordinal, "StopReason", "FinishReason", "Status", "IncompleteStatusDetails", "StopDetails");

    private readonly IInvocationOperation _send;
    private readonly IOperation[] _later;

    public ResponseReading(IInvocationOperation send)
    {
        _send = send;
        _later = [.. send.Root().DescendantsAndSelf().Where(o => o.Syntax.SpanStart >= send.Syntax.SpanStart || o.Syntax.Span.End >= send.Syntax.Span.End)];
        Local = LocalOf(send);
    }

    /// <summary>The local that holds the response, or null.</summary>
    public ILocalSymbol? Local { get; }

    /// <summary>True if the method looks at a stop reason anywhere: at that of another response too, which is not told apart.</summary>
    public bool ChecksStopReason => _later.Any(static o => o is IPropertyReferenceOperation { Property: var member } && s_stopMembers.Contains(member.Name));

    /// <summary>The first place that uses the input of a tool call, or picks the tool call for other code to use; null if there is none.</summary>
    public IOperation? ToolInput => _later.Where(IsInput).OrderBy(static o => o.Syntax.SpanStart).FirstOrDefault() ?? _later.FirstOrDefault(IsToolPick);

    /// <summary>True if other code gets the whole response before a place, so that the check may be there.</summary>
    public bool IsPassedOnBefore(IOperation place) => Local is not null && _later.OfType<ILocalReferenceOperation>()
        .Any(use => SymbolEqualityComparer.Default.Equals(use.Local, Local) && use.Syntax.SpanStart < place.Syntax.SpanStart && IsPassedOn(use));

    private static bool IsPassedOn(ILocalReferenceOperation use) => use.EffectiveParent() switch
    {
        IMemberReferenceOperation or IConditionalAccessOperation or IInvocationOperation => false,
        null => false,
        IBinaryOperation or IIsPatternOperation => false,
        _ => true,
    };

    private static bool IsInput(IOperation operation) => operation is IPropertyReferenceOperation { Property: { ContainingType.Name: var type, Name: var name } } && (type, name) switch
    {
        ("ToolUseBlock" or "BetaToolUseBlock", "Input") => true,
        ("FunctionCallContent", "Arguments") => true,
        ("ChatToolCall" or "FunctionCallResponseItem", "FunctionArguments") => true,
        _ => false,
    };

    private static bool IsToolPick(IOperation operation) => operation is IInvocationOperation { TargetMethod: var method }
        && (method.Name is "TryPickToolUse" or "TryPickBetaToolUse" || method.Name == "OfType" && (method.TypeArguments.FirstOrDefault()?.Name is "ToolUseBlock" or "BetaToolUseBlock" or "FunctionCallContent"));

    private static ILocalSymbol? LocalOf(IOperation call)
    {
        IOperation value = call;
        while (value.EffectiveParent() is { } parent)
        {
            switch (parent)
            {
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured:
                    value = configured;
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return declarator.Symbol;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local }:
                    return local.Local;
                default:
                    return null;
            }
        }

        return null;
    }
}
