using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>Code that does not compile says nothing about what was meant.</summary>
internal static class BrokenCode
{
    /// <summary>True if the statement or member around an operation has an error.</summary>
    public static bool IsAround(IOperation operation)
    {
        IOperation top = operation;
        while (top.Parent is { } parent && top.Syntax is not StatementSyntax)
        {
            top = parent;
        }

        return top.Syntax.ContainsDiagnostics && top.Syntax.GetDiagnostics().Any(static d => d.Severity == DiagnosticSeverity.Error)
            || top.DescendantsAndSelf().Any(static o => o is IInvalidOperation);
    }

    /// <summary>True if the statement that an operation belongs to does not bind.</summary>
    public static bool IsIn(IOperation operation)
    {
        IOperation statement = operation;
        while (statement.Parent is { Kind: not (OperationKind.Block or OperationKind.MethodBody) } parent)
        {
            statement = parent;
        }

        return statement.DescendantsAndSelf().Any(static inner => inner.Kind == OperationKind.Invalid);
    }
}
