using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Reads the value of a cache marker: <c>new()</c>, a ttl, null, or something that cannot be followed.</summary>
internal sealed class MarkerReader(SinkReading reading)
{
    /// <summary>The marker a member sets; null if there is none or it is constantly null.</summary>
    public CacheMarker? Read(MemberValue? member) => member is null ? null : Read(member.Value, member.Assignment, member.Condition);

    /// <summary>The marker of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="at">The assignment or call to report.</param>
    /// <param name="condition">What decides whether it is set, or null.</param>
    public CacheMarker? Read(Bound value, IOperation at, IOperation? condition)
    {
        if (value.Operation.IsNull())
        {
            return null;
        }

        Bound resolved = reading.Resolver.Resolve(value);
        CacheMarker marker = new(MarkerTtl.Unknown, at, condition, false, value.Scope.HopLevel) { ValueOperation = value.Operation.Unwrap() };
        if (resolved.Operation.IsNull())
        {
            return null;
        }

        if (resolved.Operation is IConditionalOperation { WhenFalse: { } otherwise } choice)
        {
            CacheMarker? first = Read(resolved.With(choice.WhenTrue), at, condition);
            CacheMarker? second = Read(resolved.With(otherwise), at, condition);
            return first is not null && second is not null && first.Ttl == second.Ttl
                ? first
                : (first ?? second) is { } only ? only with { Condition = condition ?? choice.Condition, Ttl = first is null || second is null ? only.Ttl : MarkerTtl.Unknown } : null;
        }

        if (reading.Resolver.Object(value) is not { } view)
        {
            return resolved.Operation is ITypeParameterObjectCreationOperation ? marker : TtlOf(resolved) is { } direct ? marker with { Ttl = direct, IsCertain = true } : marker;
        }

        return marker with { Ttl = view.Has("Ttl") ? view["Ttl"] is { } ttl ? TtlOf(ttl.Value) ?? MarkerTtl.Unknown : MarkerTtl.Unknown : MarkerTtl.FiveMinutes, IsCertain = true };
    }

    /// <summary>The lifetime of a ttl expression: an enum member or a constant text; null if it cannot be followed.</summary>
    public MarkerTtl? TtlOf(Bound value)
    {
        IOperation ttl = reading.Resolver.Resolve(value).Operation;
        string? name = ttl is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member } ? member.Name : ttl.ConstantText();
        return name switch
        {
            "Ttl1h" or "1h" or "OneHour" => MarkerTtl.OneHour,
            "Ttl5m" or "5m" or "FiveMinutes" => MarkerTtl.FiveMinutes,
            _ when ttl.IsNull() => MarkerTtl.FiveMinutes,
            _ => null,
        };
    }
}
