using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>Whether an operation runs each time another one does.</summary>
internal static class ControlDependence
{
    /// <summary>
    /// What decides whether <paramref name="operation"/> runs, if the same thing does not also enclose <paramref name="sink"/>: the condition of an <c>if</c> or switch,
    /// a loop, a handler, a nested function; null if it runs each time.
    /// </summary>
    public static IOperation? ConditionOf(IOperation operation, IOperation sink)
    {
        IOperation child = operation;
        for (IOperation? parent = operation.Parent; parent is not null && !parent.Encloses(sink); child = parent, parent = parent.Parent)
        {
            if (Decides(parent, child) is { ConstantValue.HasValue: false } condition)
            {
                return condition;
            }
        }

        return null;
    }

    /// <summary>The innermost loop or nested function around the operation that does not enclose the sink.</summary>
    public static IOperation? RepetitionOf(IOperation operation, IOperation sink)
    {
        for (IOperation? parent = operation.Parent; parent is not null && !parent.Encloses(sink); parent = parent.Parent)
        {
            if (parent is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return parent;
            }
        }

        return null;
    }

    /// <summary>True if a loop or nested function encloses both, so that source order says nothing about time.</summary>
    public static bool ShareRepetition(IOperation first, IOperation second)
    {
        for (IOperation? parent = first.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation && parent.Encloses(second))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The innermost lambda or local function around an operation, or null.</summary>
    public static IOperation? FunctionOf(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static IOperation? Decides(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional when conditional.Condition != child => conditional.Condition,
        ISwitchCaseOperation { Parent: ISwitchOperation choice } => choice.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        IForEachLoopOperation loop when loop.Collection != child => loop,
        ILoopOperation => parent,
        ICatchClauseOperation => parent,
        ICoalesceOperation coalesce when coalesce.WhenNull == child => coalesce.Value,
        IAnonymousFunctionOperation or ILocalFunctionOperation => parent,
        _ => null,
    };
}
