using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;

namespace PromptGen.Generators.Analyzers;

/// <summary>Finds the calls that run a lambda or a method for many elements at once.</summary>
internal static class ParallelCalls
{
    /// <summary>The <c>Task.WhenAll(xs.Select(…))</c> or <c>Parallel.ForEachAsync(…)</c> whose lambda holds an operation, or which is handed the method that it names.</summary>
    public static IInvocationOperation? Around(IOperation operation)
    {
        for (IOperation? parent = operation; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or IMethodReferenceOperation && CallWith(parent) is { } call)
            {
                IInvocationOperation? parallel = call.TargetMethod.Name == "Select" ? CallWith(call) : call;
                if (parallel is not null && IsParallel(parallel))
                {
                    return parallel;
                }
            }
        }

        return null;
    }

    /// <summary>The call that an expression is an argument of, through delegate creations and conversions.</summary>
    private static IInvocationOperation? CallWith(IOperation value)
    {
        IOperation? parent = value.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent as IInvocationOperation;
    }

    /// <summary>True for a call that runs more than one of its elements at once.</summary>
    public static bool IsParallel(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "WhenAll", ContainingType.Name: "Task" } => !call.Arguments.Any(static argument => argument.Value.Unwrap() is IInvocationOperation { Arguments.Length: > 0 } select && IsOne(select.Arguments[0].Value.Unwrap())),
        { Name: "ForEachAsync", ContainingType.Name: "Parallel" } => !call.Arguments.Any(static argument => IsOne(argument.Value.Unwrap()) || IsBoundedToOne(argument.Value.Unwrap())),
        _ => false,
    };

    private static bool IsOne(IOperation source) => source is IInvocationOperation { TargetMethod: { Name: "Take", ContainingType.Name: "Enumerable" }, Arguments: { Length: 2 } arguments }
        && arguments[1].Value.ConstantValue is { HasValue: true, Value: 1 };

    private static bool IsBoundedToOne(IOperation options) => options is IObjectCreationOperation { Initializer.Initializers: var set } && set.OfType<ISimpleAssignmentOperation>()
        .Any(static assignment => ObjectMembers.NameOf(assignment.Target) == "MaxDegreeOfParallelism" && assignment.Value.ConstantValue is { HasValue: true, Value: 1 });
}
