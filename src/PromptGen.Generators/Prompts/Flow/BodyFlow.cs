using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>All uses of locals and parameters in one body, collected in one walk.</summary>
internal sealed class BodyFlow
{
    private readonly Dictionary<ISymbol, List<SymbolUse>> uses = new(SymbolEqualityComparer.Default);

    private BodyFlow()
    {
    }

    /// <summary>Walks a body.</summary>
    public static BodyFlow Of(IOperation root)
    {
        BodyFlow flow = new();
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    flow.Add(local.Local, Classify(local, local.Local));
                    break;
                case IParameterReferenceOperation parameter:
                    flow.Add(parameter.Parameter, Classify(parameter, parameter.Parameter));
                    break;
                case IVariableDeclaratorOperation declarator:
                    flow.AddDeclaration(declarator);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                    flow.Add(declared, new SymbolUse(SymbolUseKind.UnknownWrite, operation));
                    break;
            }
        }

        return flow;
    }

    /// <summary>The uses of a symbol in source order.</summary>
    public IReadOnlyList<SymbolUse> UsesOf(ISymbol symbol) => uses.TryGetValue(symbol, out List<SymbolUse>? found) ? found : [];

    /// <summary>
    /// The uses that can matter where the symbol is read: those before it, and all of them where a loop or a nested function makes time unlike source order.
    /// Writes that a later unconditional write undoes are left out.
    /// </summary>
    public ImmutableArray<SymbolUse> UsesBefore(ISymbol symbol, IOperation read)
    {
        IOperation? function = ControlDependence.FunctionOf(read);
        List<SymbolUse> before = [];
        foreach (SymbolUse use in UsesOf(symbol).OrderBy(static use => use.Position))
        {
            bool sameFunction = ControlDependence.FunctionOf(use.Operation)?.Syntax == function?.Syntax;
            if (sameFunction && use.Position >= read.Syntax.SpanStart && !ControlDependence.ShareRepetition(read, use.Operation))
            {
                continue;
            }

            // The value of 's = s + x' reads what s was before.
            if (use.Value is { } value && use.Kind != SymbolUseKind.Call && value.Encloses(read))
            {
                continue;
            }

            if (use.Kind == SymbolUseKind.Write && sameFunction && ControlDependence.ConditionOf(use.Operation, read) is null)
            {
                before.Clear();
            }

            before.Add(use);
        }

        return [.. before];
    }

    private static SymbolUse Classify(IOperation reference, ISymbol symbol)
    {
        SymbolUse use = ClassifyUse(reference);
        bool captured = use.Kind is SymbolUseKind.Write or SymbolUseKind.CoalesceWrite or SymbolUseKind.Append && IsCaptured(reference, symbol);
        return captured ? use with { Kind = SymbolUseKind.UnknownWrite } : use;
    }

    private static SymbolUse ClassifyUse(IOperation reference)
    {
        IOperation? parent = reference.EffectiveParent();
        return parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == reference => new(SymbolUseKind.Write, assignment, assignment.Value),
            ICoalesceAssignmentOperation assignment when assignment.Target == reference => new(SymbolUseKind.CoalesceWrite, assignment, assignment.Value),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Target == reference => new(SymbolUseKind.Append, sum, sum.Value),
            IAssignmentOperation or IIncrementOrDecrementOperation when IsTarget(parent, reference) => new(SymbolUseKind.UnknownWrite, parent),
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => new(SymbolUseKind.UnknownWrite, parent),
            IArgumentOperation argument => new(SymbolUseKind.Passed, argument.Parent ?? argument, argument),
            ITupleOperation tuple when DeconstructionOf(tuple) is { } deconstruction =>
                new(SymbolUseKind.Write, deconstruction, deconstruction.Value, tuple.Elements.IndexOf(reference)),
            IDeclarationExpressionOperation { Parent: IArgumentOperation argument } => new(SymbolUseKind.UnknownWrite, argument),
            IDeclarationExpressionOperation { Parent: ITupleOperation tuple } declaration when DeconstructionOf(tuple) is { } deconstruction =>
                new(SymbolUseKind.Write, deconstruction, deconstruction.Value, tuple.Elements.IndexOf(declaration)),
            IInvocationOperation call when call.Instance?.Unwrap() == reference => new(SymbolUseKind.Call, call, call),
            IMemberReferenceOperation member when member.Instance?.Unwrap() == reference => ClassifyMember(member),
            _ => new(SymbolUseKind.Read, reference),
        };
    }

    private static SymbolUse ClassifyMember(IMemberReferenceOperation member)
    {
        IOperation? parent = member.EffectiveParent();
        return parent is IAssignmentOperation assignment && assignment.Target == member
            ? new SymbolUse(SymbolUseKind.MemberWrite, assignment, assignment.Value)
            : new SymbolUse(SymbolUseKind.Read, member);
    }

    private static bool IsTarget(IOperation parent, IOperation reference) => parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation increment => increment.Target == reference,
        _ => false,
    };

    private static IDeconstructionAssignmentOperation? DeconstructionOf(ITupleOperation tuple)
    {
        IOperation? parent = tuple.Parent is IDeclarationExpressionOperation declaration ? declaration.Parent : tuple.Parent;
        return parent is IDeconstructionAssignmentOperation deconstruction && deconstruction.Target.Encloses(tuple) ? deconstruction : null;
    }

    private static bool IsCaptured(IOperation reference, ISymbol symbol)
    {
        IMethodSymbol? function = ControlDependence.FunctionOf(reference) switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => null,
        };
        return function is not null && !SymbolEqualityComparer.Default.Equals(function, symbol.ContainingSymbol);
    }

    private void AddDeclaration(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Parent is IForEachLoopOperation loop)
        {
            Add(declarator.Symbol, new SymbolUse(SymbolUseKind.ElementWrite, declarator, loop.Collection));
        }
        else if (declarator.GetVariableInitializer() is { } initializer)
        {
            Add(declarator.Symbol, new SymbolUse(SymbolUseKind.Write, declarator, initializer.Value));
        }
    }

    private void Add(ISymbol symbol, SymbolUse use)
    {
        if (!uses.TryGetValue(symbol, out List<SymbolUse>? list))
        {
            uses.Add(symbol, list = []);
        }

        list.Add(use);
    }
}
