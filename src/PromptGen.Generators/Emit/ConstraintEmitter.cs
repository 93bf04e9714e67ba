using System.Globalization;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the checks of a member's constraints, behind the statement that reads it.</summary>
internal static class ConstraintEmitter
{
    /// <summary>The checks of a value.</summary>
    /// <param name="member">The member.</param>
    /// <param name="local">The variable that holds the value.</param>
    /// <param name="patternField">The field that holds the member's regular expression.</param>
    public static IEnumerable<string> Checks(MemberModel member, string local, string patternField)
    {
        if (member.Constraints is not { } constraints)
        {
            yield break;
        }

        if (member.Shape is ScalarShape { Kind: >= ScalarKind.SByte and <= ScalarKind.Decimal } number && (constraints.Minimum ?? constraints.Maximum) is not null)
        {
            yield return Range(number, constraints, local);
        }

        if ((constraints.MinLength ?? constraints.MaxLength) is not null && Size(member.Shape, constraints, local) is { } size)
        {
            yield return size;
        }

        bool isText = member.Shape is ScalarShape { Kind: ScalarKind.String or ScalarKind.Uri };
        if (isText && constraints.Pattern is not null)
        {
            yield return $"reader.CheckPattern({local}, {patternField});";
        }

        if (isText && constraints.IsEmail)
        {
            yield return $"reader.CheckEmail({local});";
        }

        if (isText && constraints.IsUrl)
        {
            yield return member.Shape is ScalarShape { Kind: ScalarKind.Uri } ? $"reader.CheckUrl({local}?.OriginalString);" : $"reader.CheckUrl({local});";
        }

        if (constraints.AllowedValues.Count > 0)
        {
            yield return $"reader.CheckAllowed({string.Join(", ", constraints.AllowedValues.Select(Literal.Text))});";
        }
    }

    private static string Range(ScalarShape shape, ConstraintModel constraints, string local)
    {
        string call = shape.Kind switch
        {
            ScalarKind.Double => $"CheckFloatRange({local}",
            ScalarKind.Single => $"CheckRange((float?){local}",
            ScalarKind.Half => $"CheckRange((global::System.Half?){local}",
            ScalarKind.Int128 or ScalarKind.UInt128 or ScalarKind.BigInteger => $"CheckRange((global::System.Numerics.BigInteger?){local}",
            _ => $"CheckRange((decimal?){local}",
        };
        return $"reader.{call}, {Number(constraints.Minimum)}, {Number(constraints.Maximum)}, {Flag(constraints.MinimumIsExclusive)}, {Flag(constraints.MaximumIsExclusive)});";
    }

    /// <summary>The check of how many characters, elements or bytes there are; null where the value has none of them.</summary>
    private static string? Size(Shape shape, ConstraintModel constraints, string local)
    {
        string? call = shape switch
        {
            ScalarShape { Kind: ScalarKind.String } => "CheckLength",
            ListShape or MapShape or ScalarShape { Kind: ScalarKind.Bytes } => "CheckCount",
            _ => null,
        };
        string most = constraints.MaxLength?.ToString(CultureInfo.InvariantCulture) ?? "int.MaxValue";
        string least = (constraints.MinLength ?? 0).ToString(CultureInfo.InvariantCulture);
        return call is null ? null : $"reader.{call}({local}, {least}, {most});";
    }

    private static string Number(string? number) => number is null ? "null" : number + "m";

    private static string Flag(bool value) => value ? "true" : "false";
}
