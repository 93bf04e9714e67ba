using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>The texts of a sequence: lists element by element, queries as the join of source and lambdas, with the traits of their order.</summary>
internal sealed class SequenceText(EvaluationContext context, ITextSource texts)
{
    /// <summary>The elements of a sequence, one after the other.</summary>
    public PromptText Elements(Bound sequence) => ShuffleOf(sequence) is { } shuffle
        ? PromptText.Concat([InOrder(sequence), EvaluationContext.Piece(Stability.Volatile(shuffle), sequence.With(shuffle))])
            .Joined(sequence.Operation, sequence.Scope.HopLevel)
            .WithTraits([new TextTrait(TextTraitKind.RandomOrder, shuffle, shuffle)])
        : InOrder(sequence);

    private PromptText InOrder(Bound sequence)
    {
        Bound source = context.Resolver.Resolve(sequence);
        if (source.Operation is IInvocationOperation query && IsQuery(query))
        {
            return Query(query, source);
        }

        ListView list = context.Lists.Read(sequence);
        if (list.Items.Count == 1 && list.Items[0] is { IsOpaque: true } only)
        {
            return Opaque(only.Value with { IsElement = false }, sequence.Operation.Unwrap());
        }

        PromptText all = PromptText.Concat(list.Items.Select(item => Item(item).When(item.Condition)));
        return InOrderOf(source.Operation, sequence.Operation.Unwrap(), list.IsComplete ? all : all.Rewritten());
    }

    /// <summary>The elements of a collection that was made from them: a sorted one gives them an order, a hashed one takes it from them.</summary>
    private static PromptText InOrderOf(IOperation collection, IOperation enumerated, PromptText elements) =>
        MemberTables.SortedTypes.Contains(collection.Type?.FullName() ?? "") ? WithOrder(elements)
        : UnorderedTraitOf(collection, enumerated) is { } trait ? WithOrder(elements).WithTraits([trait])
        : elements;

    private static PromptText WithOrder(PromptText text) => text.Select(static part => part with { Traits = part.Traits.RemoveAll(static t => t.Kind == TextTraitKind.UnorderedEnumeration) });

    /// <summary>True for a method of <c>Enumerable</c>, <c>Queryable</c> or <c>ParallelEnumerable</c>.</summary>
    public static bool IsQuery(IInvocationOperation call) =>
        call.TargetMethod.ContainingType is { Name: "Enumerable" or "Queryable" or "ParallelEnumerable" or "ImmutableArrayExtensions" } type && type.IsIn("System.Linq")
        || MemberTables.OrderingMethods.Contains(call.TargetMethod.Name) && call.TargetMethod.ContainingType.IsUnder("System.Collections");

    /// <summary>A call that gives a sequence or one element of it.</summary>
    public PromptText Query(IInvocationOperation call, Bound at)
    {
        string name = call.TargetMethod.Name;
        IReadOnlyList<IOperation> arguments = CallArguments.Expand(call.Arguments);
        IOperation? subject = call.Instance ?? (arguments.Count > 0 ? arguments[0] : null);
        if (subject is null)
        {
            return PromptText.Empty;
        }

        PromptText source = texts.Sequence(at.With(subject));
        PromptText rest = PromptText.Concat(arguments.Skip(call.Instance is null ? 1 : 0).Select(a => Argument(a, at.With(subject))));
        if (name is "Select" or "SelectMany")
        {
            return rest.WithTraits(OrderTraits(source)).Joined(call, at.Scope.HopLevel);
        }

        if (MemberTables.OrderingMethods.Contains(name))
        {
            return Ordered(call, source, rest, at);
        }

        if (!MemberTables.ElementKeepingMethods.Contains(name))
        {
            return PromptText.Concat([source, rest, EvaluationContext.Unknown(UnknownReason.MetadataCall, at)]).Joined(call, at.Scope.HopLevel);
        }

        PromptText kept = PromptText.Concat([source, VolatileOnly(rest, name)]);
        return name is "ToList" or "ToArray" or "AsEnumerable" or "AsReadOnly" or "Cast" or "Append" or "Concat" ? kept : kept.Joined(call, at.Scope.HopLevel);
    }

    /// <summary>The call of <c>Random.Shuffle</c> that a local or parameter was given to before it is read, or null.</summary>
    private IInvocationOperation? ShuffleOf(Bound sequence)
    {
        IOperation reference = sequence.Operation.Unwrap();
        ISymbol? symbol = reference switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        return symbol is null ? null : context.Resolver.Bodies.FlowAround(reference).UsesBefore(symbol, reference)
            .Select(static use => use is { Kind: SymbolUseKind.Passed, Operation: IInvocationOperation call } ? call : null)
            .LastOrDefault(static call => call?.TargetMethod is { Name: "Shuffle", ContainingType: var type } && type.Is("System.Random"));
    }

    private static ImmutableArray<TextTrait> OrderTraits(PromptText source) =>
        [.. source.Traits.Where(static t => t.Kind is TextTraitKind.UnorderedEnumeration or TextTraitKind.RandomOrder)];

    // A predicate or count decides what is picked; unknown ones say nothing, volatile ones do. Appended elements are content.
    private static PromptText VolatileOnly(PromptText rest, string name) =>
        name is "Append" or "Prepend" or "Concat" or "Union" ? rest : rest with { Parts = [.. rest.Parts.Where(static p => p.Stability.IsVolatile)] };

    private static PromptText Ordered(IInvocationOperation call, PromptText source, PromptText key, Bound at)
    {
        if (key.Parts.FirstOrDefault(static p => p.Stability.IsVolatile) is { } random)
        {
            TextTrait trait = new(TextTraitKind.RandomOrder, call, random.Witness);
            return PromptText.Concat([source, PromptText.Of(random)]).Joined(call, at.Scope.HopLevel).WithTraits([trait]);
        }

        return WithOrder(source).Joined(call, at.Scope.HopLevel);
    }

    private PromptText Argument(IOperation argument, Bound source)
    {
        if (argument.Lambda() is not { } lambda)
        {
            return argument.Unwrap().Type is { TypeKind: TypeKind.Delegate } ? PromptText.Empty : texts.Text(source.With(argument));
        }

        EvaluationScope scope = lambda.Symbol.Parameters.Length > 0 ? source.Scope.EnterLambda(lambda.Symbol.Parameters[0], source) : source.Scope;
        return PromptText.Concat(SourceBodies.ReturnsOf(lambda.Body).Select(value => texts.Text(new Bound(value, scope))));
    }

    private PromptText Item(ListItem item) => item.IsRepeated
        ? (item.IsOpaque ? Opaque(item.Value with { IsElement = false }, item.Value.Operation) : texts.Text(item.Value)).Joined(item.Value.Operation, item.Value.Scope.HopLevel)
        : texts.Text(item.Value);

    /// <param name="source">What makes the sequence.</param>
    /// <param name="enumerated">The expression that is enumerated: there the order is lost and can be given back.</param>
    private PromptText Opaque(Bound source, IOperation enumerated)
    {
        PromptText text = source.Operation is IParameterReferenceOperation or ILocalReferenceOperation or IInvocationOperation or IMemberReferenceOperation
            || source.Operation.Type?.SpecialType == SpecialType.System_String
            ? texts.Text(source)
            : EvaluationContext.Unknown(UnknownReason.NotUnderstood, source);
        return UnorderedTraitOf(source.Operation, enumerated) is { } trait ? text.WithTraits([trait]) : text;
    }

    private static TextTrait? UnorderedTraitOf(IOperation sequence, IOperation enumerated)
    {
        ITypeSymbol? type = sequence.Type;
        bool listed = type is not null && (MemberTables.UnorderedTypes.Contains(type.FullName()) || type.AllInterfaces.Any(static i => i.Is("System.Linq.IQueryable`1")));
        bool made = sequence is IInvocationOperation call && MemberClassifier.IsListed(MemberTables.UnorderedMethods, call.TargetMethod);
        return listed || made ? new TextTrait(TextTraitKind.UnorderedEnumeration, made ? sequence : enumerated, null, type) : null;
    }
}
