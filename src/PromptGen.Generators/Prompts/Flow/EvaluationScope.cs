using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>What the parameters stand for while an expression is evaluated: nothing in the method under analysis, the caller's arguments in an inlined callee.</summary>
internal sealed class EvaluationScope
{
    /// <summary>Callees are inlined to this depth.</summary>
    public const int MaxDepth = 3;

    // Stands before Root, whose initializer needs it.
    private static readonly ImmutableDictionary<ISymbol, Argument> NoArguments = ImmutableDictionary.Create<ISymbol, Argument>(SymbolEqualityComparer.Default);

    private readonly ImmutableDictionary<ISymbol, Argument> arguments;
    private readonly EvaluationScope? outer;

    private EvaluationScope(EvaluationScope? outer, ImmutableDictionary<ISymbol, Argument> arguments)
    {
        this.outer = outer;
        this.arguments = arguments;
        Depth = outer?.Depth ?? 0;
        HopLevel = outer?.HopLevel ?? 0;
        IsStatic = outer?.IsStatic ?? false;
    }

    /// <summary>The method under analysis: its parameters stand for nothing known.</summary>
    public static EvaluationScope Root { get; } = new(null, NoArguments);

    /// <summary>How many callees were inlined to get here.</summary>
    public int Depth { get; private init; }

    /// <summary>
    /// 0 in the method under analysis and what it inlines; 1 in the method whose sink it reaches through a parameter, and so on. Only pieces of level 0 are news:
    /// the others are found when their own method is analysed.
    /// </summary>
    public int HopLevel { get; private init; }

    /// <summary>True within the initializer of a static member, which runs once per process.</summary>
    public bool IsStatic { get; private init; }

    /// <summary>Finds what a parameter stands for.</summary>
    public bool TryGetArgument(IParameterSymbol parameter, out Bound value)
    {
        for (EvaluationScope? scope = this; scope is not null; scope = scope.outer)
        {
            if (scope.arguments.TryGetValue(parameter, out Argument? found))
            {
                value = new Bound(found.Operation, found.Scope, found.IsElement);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The scope of an inlined callee.</summary>
    public EvaluationScope Enter(ImmutableArray<IArgumentOperation> callArguments, EvaluationScope caller) =>
        new(this, Bind(callArguments, caller)) { Depth = Depth + 1 };

    /// <summary>The scope of a method that is reached through its parameters: the sink lies there, the arguments here.</summary>
    public EvaluationScope EnterSink(ImmutableArray<IArgumentOperation> callArguments) =>
        new(this, Bind(callArguments, this)) { Depth = 0, HopLevel = HopLevel + 1 };

    /// <summary>The scope of a lambda whose parameter stands for an element of a sequence.</summary>
    public EvaluationScope EnterLambda(IParameterSymbol parameter, Bound source) =>
        new(this, NoArguments.SetItem(parameter, new Argument(source.Operation, source.Scope, true)));

    /// <summary>The scope of a static initializer.</summary>
    public EvaluationScope EnterStatic() => new(null, NoArguments) { HopLevel = HopLevel, Depth = Depth, IsStatic = true };

    private static ImmutableDictionary<ISymbol, Argument> Bind(ImmutableArray<IArgumentOperation> callArguments, EvaluationScope caller)
    {
        ImmutableDictionary<ISymbol, Argument> bound = NoArguments;
        foreach (IArgumentOperation argument in callArguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter)
            {
                bound = bound.SetItem(parameter.OriginalDefinition, new Argument(argument.Value, caller, false));
            }
        }

        return bound;
    }

    private sealed record Argument(IOperation Operation, EvaluationScope Scope, bool IsElement);
}
