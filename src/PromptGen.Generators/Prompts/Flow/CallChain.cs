using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>A call on an object and what decides whether it runs.</summary>
/// <param name="Call">The call.</param>
/// <param name="Condition">What decides, or null.</param>
/// <param name="IsRepeated">True if a loop or nested function lies between.</param>
internal sealed record CallChain(IInvocationOperation Call, IOperation? Condition, bool IsRepeated)
{
    /// <summary>The calls chained to an expression, then those on the local it is assigned to with what is chained to them, in source order.</summary>
    public static IEnumerable<CallChain> On(IOperation start, SourceBodies bodies)
    {
        IOperation last = start;
        foreach (IInvocationOperation call in Up(start))
        {
            last = call;
            yield return new CallChain(call, null, false);
        }

        if (LocalOf(last) is not { } local)
        {
            yield break;
        }

        foreach (SymbolUse use in bodies.FlowAround(start).UsesOf(local).Where(static u => u.Kind == SymbolUseKind.Call).OrderBy(static u => u.Position))
        {
            IInvocationOperation first = (IInvocationOperation)use.Operation;
            IOperation? condition = ControlDependence.ConditionOf(first, start);
            bool repeated = ControlDependence.RepetitionOf(first, start) is not null;
            yield return new CallChain(first, condition, repeated);
            foreach (IInvocationOperation call in Up(first))
            {
                yield return new CallChain(call, condition, repeated);
            }
        }
    }

    /// <summary>The last call that is chained to an expression, or the expression.</summary>
    public static IOperation EndOf(IOperation start) => Up(start).LastOrDefault() ?? start;

    /// <summary>The local that a value is assigned to, or null.</summary>
    public static ILocalSymbol? LocalOf(IOperation value) => value.EffectiveParent() switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
        _ => null,
    };

    private static IEnumerable<IInvocationOperation> Up(IOperation start)
    {
        while (start.EffectiveParent() is IInvocationOperation call && call.Instance?.Unwrap() == start)
        {
            yield return call;
            start = call;
        }
    }
}
