using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>Evaluates an expression to a text in pieces. What it does not model is Unknown.</summary>
internal sealed class StabilityEvaluator : ITextSource
{
    private const int MaxNesting = 120;
    private const int MaxSteps = 6000;

    private readonly EvaluationContext context;
    private readonly MemberText members;
    private readonly CallText calls;
    private readonly SequenceText sequences;
    private readonly BuilderText builders;
    private readonly FormatText formats;
    private int nesting;

    // An evaluator serves one request, so this bounds what one request can cost.
    private int steps;

    /// <summary>An evaluator for one request.</summary>
    public StabilityEvaluator(EvaluationContext context)
    {
        this.context = context;
        formats = new FormatText(context, this);
        builders = new BuilderText(context, this, formats);
        sequences = new SequenceText(context, this);
        members = new MemberText(context, this);
        calls = new CallText(context, this, formats, sequences, builders);
    }

    /// <inheritdoc/>
    public PromptText Text(Bound value) => Guarded(value, Evaluate);

    /// <inheritdoc/>
    public PromptText Sequence(Bound value) => Guarded(value, sequences.Elements);

    /// <inheritdoc/>
    public PromptText Deep(Bound value) => Guarded(value, EvaluateDeep);

    private PromptText Guarded(Bound value, Func<Bound, PromptText> evaluate)
    {
        context.Resolver.CancellationToken.ThrowIfCancellationRequested();
        if (nesting >= MaxNesting || steps >= MaxSteps)
        {
            return EvaluationContext.Unknown(UnknownReason.DepthLimit, value);
        }

        nesting++;
        steps++;
        try
        {
            PromptText text = evaluate(value with { Operation = value.Operation.Unwrap() });
            return value.Scope.IsStatic ? text.FixedForProcess() : text;
        }
        finally
        {
            nesting--;
        }
    }

    private PromptText Evaluate(Bound value)
    {
        if (value.IsElement)
        {
            return sequences.Elements(value with { IsElement = false }).Joined(value.Operation, value.Scope.HopLevel);
        }

        IOperation operation = value.Operation;
        if (operation.ConstantValue.HasValue)
        {
            return Constant(operation, value);
        }

        return operation switch
        {
            IInterpolatedStringOperation interpolated => formats.Interpolated(interpolated, value, false),
            IInterpolatedStringHandlerCreationOperation or IInterpolatedStringAdditionOperation => formats.Handler(operation, value, false),
            IBinaryOperation binary => Binary(binary, value),
            IUnaryOperation unary => Text(value.With(unary.Operand)).Joined(unary, value.Scope.HopLevel),
            ILocalReferenceOperation local => members.Local(local, value),
            IParameterReferenceOperation parameter => members.Parameter(parameter, value),
            IFieldReferenceOperation field => members.Field(field, value),
            IPropertyReferenceOperation property => members.Property(property, value),
            IInvocationOperation call => calls.Call(call, value),
            _ => Choice(operation, value) ?? Composed(operation, value),
        };
    }

    private static PromptText Constant(IOperation operation, Bound value)
    {
        string text = operation.ConstantValue.Value is IFormattable number ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : operation.ConstantValue.Value?.ToString() ?? "";
        PromptText literal = EvaluationContext.Literal(text, value);
        return text.IndexOf('\r') >= 0 && HasFileNewlines(operation) ? literal.WithTraits([new TextTrait(TextTraitKind.FileNewlines, operation)]) : literal;
    }

    /// <summary>True if the carriage returns of a constant come from the newlines of its source file and not from escapes.</summary>
    private static bool HasFileNewlines(IOperation operation)
    {
        SyntaxNode? syntax = operation is IFieldReferenceOperation { Field.DeclaringSyntaxReferences.Length: > 0 } field
            ? (field.Field.DeclaringSyntaxReferences[0].GetSyntax() as VariableDeclaratorSyntax)?.Initializer
            : operation.Syntax;
        return syntax is not null && syntax.DescendantTokens().Any(static token => token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax && token.Text.IndexOf('\r') >= 0);
    }

    private PromptText Binary(IBinaryOperation binary, Bound value)
    {
        PromptText both = PromptText.Concat([Text(value.With(binary.LeftOperand)), Text(value.With(binary.RightOperand))]);
        return binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String ? both : both.Joined(binary, value.Scope.HopLevel);
    }

    /// <summary>Expressions that give one of several values; the arms are joined.</summary>
    private PromptText? Choice(IOperation operation, Bound value)
    {
        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                IOperation? condition = conditional.Condition.ConstantValue.HasValue ? null : conditional.Condition;
                return PromptText.OneOf([Text(value.With(conditional.WhenTrue)), Text(value.With(otherwise))], operation, condition, value.Scope.HopLevel);
            case ISwitchExpressionOperation choice:
                return PromptText.OneOf([.. choice.Arms.Select(arm => Text(value.With(arm.Value)))], operation, choice.Value, value.Scope.HopLevel);
            case ICoalesceOperation coalesce:
                return PromptText.OneOf([Text(value.With(coalesce.Value)), Text(value.With(coalesce.WhenNull))], operation, coalesce.Value, value.Scope.HopLevel);
            case IConditionalAccessOperation access:
                return Access(access, value);
            case IConditionalAccessInstanceOperation:
                return ReceiverOf(operation) is { } receiver ? Text(value.With(receiver)) : null;
            case IThrowOperation:
                return PromptText.Empty;
            default:
                return null;
        }
    }

    private PromptText Access(IConditionalAccessOperation access, Bound value)
    {
        PromptText whenNotNull = Text(value.With(access.WhenNotNull));
        return whenNotNull.Stability.IsUnknown && Text(value.With(access.Operation)) is { Stability.IsVolatile: true } receiver && MemberClassifier.IsPure(access.Operation.Unwrap().Type)
            ? receiver
            : whenNotNull;
    }

    private static IOperation? ReceiverOf(IOperation placeholder)
    {
        IOperation child = placeholder;
        for (IOperation? parent = placeholder.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }

    private PromptText Composed(IOperation operation, Bound value) => operation switch
    {
        IObjectCreationOperation created when BuilderText.IsBuilder(created.Type) => builders.Content(value),
        IObjectCreationOperation created when MemberClassifier.IsPure(created.Type) =>
            PromptText.Concat(created.Arguments.Select(a => Text(value.With(a.Value)))) is var given && created.Type?.SpecialType == SpecialType.System_String
                ? given
                : given.Joined(created, value.Scope.HopLevel),
        IArrayCreationOperation or ICollectionExpressionOperation => sequences.Elements(value),
        ITupleOperation tuple => PromptText.Concat(tuple.Elements.Select(e => Text(value.With(e)))),
        IArrayElementReferenceOperation element => Sequence(value.With(element.ArrayReference)).Joined(operation, value.Scope.HopLevel),
        IDefaultValueOperation or ITypeOfOperation or INameOfOperation or ISizeOfOperation => EvaluationContext.Piece(Stability.Const, value),
        _ => EvaluationContext.Unknown(UnknownReason.NotUnderstood, value),
    };

    private PromptText EvaluateDeep(Bound value)
    {
        Bound resolved = context.Resolver.Resolve(value);
        if (resolved.IsElement || resolved.Operation.ConstantValue.HasValue)
        {
            return Text(resolved);
        }

        if (resolved.Operation is IObjectCreationOperation or IAnonymousObjectCreationOperation or IWithOperation && !BuilderText.IsBuilder(resolved.Operation.Type)
            && context.Resolver.Object(value) is { } view)
        {
            PromptText members = PromptText.Concat(view.Members.Select(member => Deep(member.Value).When(member.Condition)));
            return resolved.Operation is IObjectCreationOperation { Initializer: not null } or IAnonymousObjectCreationOperation or IWithOperation
                ? PromptText.Concat([members, .. Additions(resolved)])
                : members;
        }

        if (resolved.Operation is IArrayCreationOperation or ICollectionExpressionOperation or IObjectOrCollectionInitializerOperation)
        {
            return PromptText.Concat(context.Lists.Read(resolved).Items.Select(item => item.IsRepeated ? Text(item.Value) : Deep(item.Value)));
        }

        return Text(resolved);
    }

    /// <summary>Elements that a collection initializer adds.</summary>
    private IEnumerable<PromptText> Additions(Bound creation) =>
        creation.Operation is IObjectCreationOperation { Initializer: { } initializer }
            ? initializer.Initializers.OfType<IInvocationOperation>().SelectMany(add => add.Arguments.Select(a => Deep(creation.With(a.Value))))
            : [];
}
