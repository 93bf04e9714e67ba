using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>
/// Follows an expression to the one expression that makes its value: through locals, static readonly members, arguments and callees with a single return.
/// Where there are several, or none in sight, it stops.
/// </summary>
internal sealed partial class ValueResolver(SourceBodies bodies, CancellationToken cancellationToken)
{
    private const int MaxSteps = 32;

    /// <summary>The bodies of the compilation.</summary>
    public SourceBodies Bodies => bodies;

    /// <summary>Cancels the analysis.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Follows a value as far as it goes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="through">Gets the local references passed on the way, whose later calls and assignments shape the object.</param>
    public Bound Resolve(Bound value, ICollection<Bound>? through = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (int step = 0; step < MaxSteps; step++)
        {
            value = value with { Operation = value.Operation.Unwrap() };
            if (value.Operation is ILocalReferenceOperation)
            {
                through?.Add(value);
            }

            if (Step(value) is not { } next)
            {
                break;
            }

            value = next with { IsElement = next.IsElement || value.IsElement };
        }

        return value;
    }

    /// <summary>True if the callee is in source and decided at compile time.</summary>
    public static bool IsInlinable(IMethodSymbol method) =>
        method.IsInSource() && !method.IsAbstract && !method.IsExtern
        && (!(method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed);

    /// <summary>The initializer of a static readonly field or a get-only static auto-property.</summary>
    public IOperation? StaticInitializer(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: true, IsReadOnly: true } => bodies.InitializerOf(member, cancellationToken),
        IPropertySymbol { IsStatic: true, SetMethod: null } => bodies.InitializerOf(member, cancellationToken),
        _ => null,
    };

    /// <summary>What an inlinable method or getter returns; empty if it cannot be followed.</summary>
    public ImmutableArray<Bound> Returns(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, EvaluationScope scope)
    {
        if (scope.Depth >= EvaluationScope.MaxDepth || !IsInlinable(method) || bodies.BodyOf(method, cancellationToken) is not { } body)
        {
            return [];
        }

        EvaluationScope inner = scope.Enter(arguments, scope);
        return [.. SourceBodies.ReturnsOf(body).Select(value => new Bound(value, inner))];
    }

    private Bound? Step(Bound value)
    {
        switch (value.Operation)
        {
            case ILocalReferenceOperation local:
                return SingleWrite(local.Local, value);
            case IParameterReferenceOperation parameter:
                return value.Scope.TryGetArgument(parameter.Parameter.OriginalDefinition, out Bound argument) && !IsWritten(parameter) ? argument : null;
            case IFieldReferenceOperation { Instance: { } tuple } field when field.Field.CorrespondingTupleField is { } element:
                return TupleElement(value.With(tuple), element);
            case IFieldReferenceOperation field:
                return StaticInitializer(field.Field) is { } fieldValue ? new Bound(fieldValue, value.Scope.EnterStatic()) : null;
            case IPropertyReferenceOperation property:
                return Property(property, value);
            case IInvocationOperation call:
                return Call(call, value);
            default:
                return null;
        }
    }

    private Bound? SingleWrite(ISymbol local, Bound reference)
    {
        SymbolUse? only = null;
        foreach (SymbolUse use in bodies.FlowAround(reference.Operation).UsesBefore(local, reference.Operation))
        {
            switch (use.Kind)
            {
                case SymbolUseKind.Write or SymbolUseKind.ElementWrite when only is null:
                    only = use;
                    break;
                case SymbolUseKind.Write or SymbolUseKind.ElementWrite or SymbolUseKind.Append or SymbolUseKind.CoalesceWrite or SymbolUseKind.UnknownWrite:
                    return null;
            }
        }

        return only switch
        {
            { Index: >= 0, Value: { } tuple } => Element(Resolve(reference.With(tuple)), only.Index),
            { Value: { } written } => new Bound(written, reference.Scope, only.Kind == SymbolUseKind.ElementWrite),
            _ => null,
        };
    }

    private bool IsWritten(IParameterReferenceOperation parameter) =>
        bodies.FlowAround(parameter).UsesOf(parameter.Parameter).Any(static use =>
            use.Kind is SymbolUseKind.Write or SymbolUseKind.Append or SymbolUseKind.CoalesceWrite or SymbolUseKind.UnknownWrite);

    private Bound? TupleElement(Bound tuple, IFieldSymbol element) =>
        element.Name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(element.Name.Substring(4), out int number) ? Element(Resolve(tuple), number - 1) : null;

    private static Bound? Element(Bound tuple, int index) =>
        tuple.Operation is ITupleOperation { Elements: var elements } && index < elements.Length && !tuple.IsElement ? tuple.With(elements[index]) : null;

    private Bound? Property(IPropertyReferenceOperation property, Bound value)
    {
        if (StaticInitializer(property.Property) is { } initializer)
        {
            return new Bound(initializer, value.Scope.EnterStatic());
        }

        if (property.Instance is { } instance and not IInstanceReferenceOperation && property.Arguments.IsEmpty
            && Object(value.With(instance)) is { } view && view[property.Property.Name] is { Condition: null } member)
        {
            return member.Value;
        }

        return property.Property.GetMethod is { } getter && Returns(getter, [], value.Scope) is { Length: 1 } only ? only[0] : null;
    }

    private Bound? Call(IInvocationOperation call, Bound value)
    {
        if (call.TargetMethod.Name == "FromResult" && call.Arguments.Length == 1 && call.TargetMethod.ContainingType.IsIn("System.Threading.Tasks"))
        {
            return value.With(call.Arguments[0].Value);
        }

        return Returns(call.TargetMethod, call.Arguments, value.Scope) is { Length: 1 } only ? only[0] : null;
    }
}
