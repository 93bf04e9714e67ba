using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>Small questions about operations.</summary>
internal static class OperationExtensions
{
    /// <summary>Takes conversions, parentheses, arguments and awaits off an expression. User-defined conversions of the SDK unions are taken off as well.</summary>
    public static IOperation Unwrap(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IArgumentOperation argument:
                    operation = argument.Value;
                    break;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The parent, with conversions and parentheses skipped.</summary>
    public static IOperation? EffectiveParent(this IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    /// <summary>The outermost operation: a method body, an initializer, an attribute.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>True if this operation's source text encloses the other's.</summary>
    public static bool Encloses(this IOperation outer, IOperation inner) =>
        outer.Syntax.SyntaxTree == inner.Syntax.SyntaxTree && outer.Syntax.Span.Contains(inner.Syntax.Span);

    /// <summary>The argument for a parameter name, or null.</summary>
    public static IOperation? ArgumentNamed(this IEnumerable<IArgumentOperation> arguments, string name) =>
        arguments.FirstOrDefault(a => string.Equals(a.Parameter?.Name, name, StringComparison.OrdinalIgnoreCase) && a.ArgumentKind != ArgumentKind.DefaultValue)?.Value;

    /// <summary>The constant text of an expression, or null.</summary>
    public static string? ConstantText(this IOperation? operation) =>
        operation is { ConstantValue: { HasValue: true, Value: string text } } ? text : null;

    /// <summary>True for the constant <c>null</c> and for <c>default</c> of a reference type.</summary>
    public static bool IsNull(this IOperation operation)
    {
        IOperation value = operation.Unwrap();
        return value is { ConstantValue: { HasValue: true, Value: null } } || value is IDefaultValueOperation { Type.IsReferenceType: true };
    }

    /// <summary>The body of a lambda given as an argument, through the delegate creation around it.</summary>
    public static IAnonymousFunctionOperation? Lambda(this IOperation operation) => operation.Unwrap() switch
    {
        IAnonymousFunctionOperation lambda => lambda,
        IDelegateCreationOperation creation => creation.Target.Unwrap() as IAnonymousFunctionOperation,
        _ => null,
    };
}
