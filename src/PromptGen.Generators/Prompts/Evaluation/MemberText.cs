using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>Locals, parameters, fields and properties.</summary>
internal sealed class MemberText(EvaluationContext context, ITextSource texts)
{
    private readonly HashSet<(SyntaxNode Reference, EvaluationScope Scope)> open = [];

    /// <summary>A local: what its assignments give, appended text in order, several assignments joined.</summary>
    public PromptText Local(ILocalReferenceOperation reference, Bound at)
    {
        if (context.Resolver.Resolve(at) is var resolved && resolved.Operation is ITupleOperation or IObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation)
        {
            return texts.Text(resolved);
        }

        return Written(reference.Local, reference, at, null);
    }

    /// <summary>A parameter: the caller's argument, or unknown in the method under analysis.</summary>
    public PromptText Parameter(IParameterReferenceOperation reference, Bound at)
    {
        if (context.Members.Classify(reference.Parameter) == MemberKind.Stable)
        {
            return EvaluationContext.Piece(Stability.ProcessStable, at);
        }

        IReadOnlyList<SymbolUse> uses = context.Resolver.Bodies.FlowAround(reference).UsesBefore(reference.Parameter, reference);
        if (!uses.Any(static u => u.Kind is SymbolUseKind.Write or SymbolUseKind.CoalesceWrite or SymbolUseKind.Append or SymbolUseKind.UnknownWrite))
        {
            return Given(reference, at);
        }

        bool isReplaced = uses[0].Kind == SymbolUseKind.Write && ControlDependence.ConditionOf(uses[0].Operation, reference) is null;
        return Written(reference.Parameter, reference, at, isReplaced ? null : Given(reference, at));
    }

    private PromptText Given(IParameterReferenceOperation reference, Bound at) =>
        !at.Scope.TryGetArgument(reference.Parameter.OriginalDefinition, out Bound given) || given.Operation == reference ? EvaluationContext.Unknown(UnknownReason.Parameter, at)
        : given.IsElement ? Element(given, at)
        : texts.Text(given);

    /// <summary>A field.</summary>
    public PromptText Field(IFieldReferenceOperation reference, Bound at)
    {
        if (Listed(reference.Field, at) is { } listed)
        {
            return listed;
        }

        if (reference.Field is { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return PromptText.Empty;
        }

        Bound resolved = context.Resolver.Resolve(at);
        if (resolved.Operation != reference)
        {
            return texts.Text(resolved);
        }

        return reference.Field switch
        {
            { IsStatic: true, IsReadOnly: true } => EvaluationContext.Piece(Stability.ProcessStable, at),
            { IsStatic: true } => EvaluationContext.Unknown(UnknownReason.MutableStatic, at),
            { ContainingType.IsTupleType: true } when reference.Instance is { } tuple => texts.Text(at.With(tuple)).Joined(reference, at.Scope.HopLevel),
            _ => EvaluationContext.Unknown(UnknownReason.InstanceMember, at),
        };
    }

    /// <summary>A property.</summary>
    public PromptText Property(IPropertyReferenceOperation reference, Bound at)
    {
        IPropertySymbol property = reference.Property;
        if (reference.Instance is { } clock && context.Members.Classify(property) == MemberKind.Day)
        {
            return context.CutToDay(texts.Text(at.With(clock))).Joined(reference, at.Scope.HopLevel);
        }

        if (Listed(property, at) is { } listed)
        {
            // 'Activity.Current?.Id' varies because of Activity.Current; that is what the reader should see.
            return reference.Instance is { } owner && texts.Text(at.With(owner)) is { Stability.IsVolatile: true } varying ? varying.Joined(reference, at.Scope.HopLevel) : listed;
        }

        if (property is { Name: "NewLine", ContainingType: var type } && type.Is("System.Environment"))
        {
            return EvaluationContext.Piece(Stability.ProcessStable, at, new SizeBand(1, 2)).WithTraits([new TextTrait(TextTraitKind.PlatformNewline, reference)]);
        }

        Bound resolved = context.Resolver.Resolve(at);
        return resolved.Operation != reference ? texts.Text(resolved) : Unresolved(reference, at);
    }

    private PromptText Unresolved(IPropertyReferenceOperation reference, Bound at)
    {
        IPropertySymbol property = reference.Property;
        if (property.GetMethod is { } getter && context.Resolver.Returns(getter, [], at.Scope) is { Length: > 1 } returns)
        {
            return PromptText.OneOf([.. returns.Select(texts.Text)], reference, reference, at.Scope.HopLevel);
        }

        if (reference.Instance is { } receiver and not IInstanceReferenceOperation)
        {
            return OfReceiver(reference, receiver, at);
        }

        return property switch
        {
            { IsStatic: true } when property.IsInSource() && property.SetMethod is null && context.Resolver.StaticInitializer(property) is not null =>
                EvaluationContext.Piece(Stability.ProcessStable, at),
            { IsStatic: true } => EvaluationContext.Unknown(property.IsInSource() ? UnknownReason.MutableStatic : UnknownReason.MetadataCall, at),
            _ => EvaluationContext.Unknown(UnknownReason.InstanceMember, at),
        };
    }

    private PromptText OfReceiver(IPropertyReferenceOperation reference, IOperation receiver, Bound at)
    {
        ITypeSymbol? type = receiver.Unwrap().Type;
        if (reference.Property.Name == "Value" && type.Is("System.Lazy`1"))
        {
            return Lazy(at.With(receiver), at);
        }

        if (reference.Property.Name == "Result" && type.IsIn("System.Threading.Tasks"))
        {
            return texts.Text(at.With(receiver));
        }

        if (MemberClassifier.IsPure(type) || IsElementOf(receiver, at))
        {
            return PromptText.Concat([texts.Text(at.With(receiver)), .. reference.Arguments.Select(a => texts.Text(at.With(a.Value)))]).Joined(reference, at.Scope.HopLevel);
        }

        bool isUserName = reference.Property.Name == "Name" && receiver.Unwrap() is IPropertyReferenceOperation { Property.Name: "Identity" } identity
            && (identity.Property.ContainingType.Is("System.Security.Claims.ClaimsPrincipal") || identity.Instance?.Unwrap().Type.Is("System.Security.Claims.ClaimsPrincipal") == true);
        return isUserName
            ? EvaluationContext.Piece(Stability.Volatile(reference), at)
            : EvaluationContext.Unknown(UnknownReason.InstanceMember, at);
    }

    private bool IsElementOf(IOperation receiver, Bound at) => context.Resolver.Resolve(at.With(receiver)).IsElement;

    private PromptText Lazy(Bound lazy, Bound at)
    {
        Bound created = context.Resolver.Resolve(lazy);
        if (created.Operation is IObjectCreationOperation { Arguments.Length: > 0 } creation && creation.Arguments[0].Value.Lambda() is { } factory)
        {
            PromptText[] values = [.. SourceBodies.ReturnsOf(factory.Body).Select(value => texts.Text(created.With(value)))];
            return values.Length == 0 ? EvaluationContext.Unknown(UnknownReason.NotUnderstood, at) : PromptText.OneOf(values, factory, factory, at.Scope.HopLevel);
        }

        bool isStatic = lazy.Operation.Unwrap() is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } };
        return isStatic ? EvaluationContext.Piece(Stability.ProcessStable, at) : EvaluationContext.Unknown(UnknownReason.InstanceMember, at);
    }

    private PromptText? Listed(ISymbol member, Bound at) => context.Members.Classify(member) switch
    {
        MemberKind.Volatile => EvaluationContext.Piece(Stability.Volatile(at.Operation), at),
        MemberKind.DeployVolatile => EvaluationContext.Piece(new Stability(StabilityKind.DeployVolatile, at.Operation), at),
        MemberKind.Day => EvaluationContext.Piece(context.Day(at.Operation), at),
        MemberKind.Stable => EvaluationContext.Piece(Stability.ProcessStable, at),
        _ => null,
    };

    /// <summary>What a local or parameter holds where it is read.</summary>
    /// <param name="symbol">The local or parameter.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="at">Its scope.</param>
    /// <param name="initial">What it held before all assignments, or null.</param>
    private PromptText Written(ISymbol symbol, IOperation reference, Bound at, PromptText? initial)
    {
        // In a loop a local can depend on itself; the second time round adds nothing.
        if (!open.Add((reference.Syntax, at.Scope)))
        {
            return PromptText.Empty;
        }

        try
        {
            return Written(context.Resolver.Bodies.FlowAround(reference).UsesBefore(symbol, reference), reference, at, initial);
        }
        finally
        {
            open.Remove((reference.Syntax, at.Scope));
        }
    }

    private PromptText Written(IEnumerable<SymbolUse> uses, IOperation reference, Bound at, PromptText? initial)
    {
        List<PromptText> alternatives = initial is null ? [] : [initial];
        List<PromptText> appended = [];
        IOperation? choice = null;
        foreach (SymbolUse use in uses)
        {
            IOperation? condition = ControlDependence.ConditionOf(use.Operation, reference);
            switch (use)
            {
                case { Kind: SymbolUseKind.Append, Value: { } value }:
                    bool repeated = ControlDependence.RepetitionOf(use.Operation, reference) is not null;
                    PromptText more = texts.Text(at.With(value)).When(condition);
                    appended.Add(repeated ? more.Rewritten() : more);
                    break;
                case { Kind: SymbolUseKind.Write or SymbolUseKind.CoalesceWrite, Value: { } value }:
                    alternatives.Add(use.Index >= 0 ? Deconstructed(value, use.Index, at) : texts.Text(at.With(value)));
                    choice ??= condition ?? (use.Kind == SymbolUseKind.CoalesceWrite ? use.Operation : null);
                    break;
                case { Kind: SymbolUseKind.ElementWrite, Value: { } value }:
                    alternatives.Add(Element(at.With(value), at));
                    break;
                case { Kind: SymbolUseKind.UnknownWrite }:
                    return EvaluationContext.Unknown(UnknownReason.Captured, at);
            }
        }

        return alternatives.Count + appended.Count == 0
            ? EvaluationContext.Unknown(UnknownReason.NotUnderstood, at)
            : PromptText.Concat([.. alternatives.Count > 0 ? [PromptText.OneOf(alternatives, reference, choice, at.Scope.HopLevel)] : (PromptText[])[], .. appended]);
    }

    private PromptText Deconstructed(IOperation value, int index, Bound at)
    {
        Bound tuple = context.Resolver.Resolve(at.With(value));
        return tuple.Operation is ITupleOperation { Elements: var elements } && index < elements.Length
            ? texts.Text(tuple.With(elements[index]))
            : texts.Text(at.With(value)).Joined(at.Operation, at.Scope.HopLevel);
    }

    private PromptText Element(Bound sequence, Bound at) => texts.Sequence(sequence with { IsElement = false }).Joined(at.Operation, at.Scope.HopLevel);
}
