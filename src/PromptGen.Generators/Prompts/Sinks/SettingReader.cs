using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Reads single settings: models, numbers, flags.</summary>
internal sealed class SettingReader(SinkReading reading)
{
    /// <summary>The models an expression may give.</summary>
    public ModelChoice Model(Bound value)
    {
        ImmutableArray<string>.Builder ids = ImmutableArray.CreateBuilder<string>();
        bool complete = Collect(value, ids, 0);
        return new ModelChoice([.. ids.Distinct()], complete, value.Operation.Unwrap());
    }

    /// <summary>A constant whole number, or null.</summary>
    public long? Number(Bound? value) =>
        value is { } given && reading.Resolver.Resolve(given).Operation.ConstantValue is { HasValue: true, Value: IConvertible number and not string }
            ? Convert.ToInt64(number, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A constant flag, or null.</summary>
    public bool? Flag(Bound? value) => value is { } given && reading.Resolver.Resolve(given).Operation.ConstantValue is { HasValue: true, Value: bool flag } ? flag : null;

    /// <summary>A constant text, or null.</summary>
    public string? Constant(Bound? value) => value is { } given ? reading.Resolver.Resolve(given).Operation.ConstantText() : null;

    /// <summary>The constant names in the <c>required</c> of a schema.</summary>
    public ImmutableArray<string> Required(Bound? schema) => schema is { } given && reading.Resolver.Object(given)?["required"] is { } list
        ? [.. reading.Lists.Read(list.Value).Items.Where(static item => item is { Condition: null, IsRepeated: false }).Select(item => Constant(item.Value)).OfType<string>()]
        : [];

    private bool Collect(Bound value, ImmutableArray<string>.Builder ids, int depth)
    {
        Bound resolved = reading.Resolver.Resolve(value);
        switch (resolved.Operation)
        {
            case IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member }:
                ids.Add(IdOf(member.Name));
                return true;
            case { ConstantValue: { HasValue: true, Value: string id } }:
                ids.Add(id);
                return true;
            case IConditionalOperation { WhenFalse: { } otherwise } conditional when depth < 8:
                return Collect(resolved.With(conditional.WhenTrue), ids, depth + 1) & Collect(resolved.With(otherwise), ids, depth + 1);
            case ICoalesceOperation coalesce when depth < 8:
                return Collect(resolved.With(coalesce.Value), ids, depth + 1) & Collect(resolved.With(coalesce.WhenNull), ids, depth + 1);
            case ISwitchExpressionOperation choice when depth < 8:
                return choice.Arms.Aggregate(true, (complete, arm) => Collect(resolved.With(arm.Value), ids, depth + 1) & complete);
            case IThrowOperation:
                return true;
            default:
                return false;
        }
    }

    /// <summary>The id that a member of the SDK's enum <c>Model</c> stands for: ClaudeOpus5_5 is claude-opus-5-5.</summary>
    private static string IdOf(string member)
    {
        StringBuilder id = new();
        for (int i = 0; i < member.Length; i++)
        {
            char c = member[i];
            bool starts = i > 0 && member[i - 1] != '_' && (char.IsUpper(c) || char.IsDigit(c) && !char.IsDigit(member[i - 1]));
            id.Append(starts ? "-" : "").Append(c == '_' ? '-' : char.ToLowerInvariant(c));
        }

        return id.ToString();
    }
}
