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

        bool isNumber = member.Shape is ScalarShape { Kind: >= ScalarKind.SByte and <= ScalarKind.Decimal };
        bool isText = member.Shape is ScalarShape { Kind: ScalarKind.String or ScalarKind.Uri };
        if (isNumber && (constraints.Minimum ?? constraints.Maximum) is not null)
        {
            string call = member.Shape switch
            {
                ScalarShape { Kind: ScalarKind.Double } => $"CheckFloatRange({local}",
                ScalarShape { Kind: ScalarKind.Single } => $"CheckRange((float?){local}",
                ScalarShape { Kind: ScalarKind.Half } => $"CheckRange((global::System.Half?){local}",
                ScalarShape { Kind: ScalarKind.Int128 or ScalarKind.UInt128 or ScalarKind.BigInteger } => $"CheckRange((global::System.Numerics.BigInteger?){local}",
                _ => $"CheckRange((decimal?){local}",
            };
            yield return $"reader.{call}, {Number(constraints.Minimum)}, {Number(constraints.Maximum)}, {Flag(constraints.MinimumIsExclusive)}, {Flag(constraints.MaximumIsExclusive)});";
        }

        if ((constraints.MinLength ?? constraints.MaxLength) is not null)
        {
            string most = constraints.MaxLength?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "int.MaxValue";
            string least = (constraints.MinLength ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (member.Shape is ScalarShape { Kind: ScalarKind.String })
            {
                yield return $"reader.CheckLength({local}, {least}, {most});";
            }
            else if (member.Shape is ListShape or MapShape or ScalarShape { Kind: ScalarKind.Bytes })
            {
                yield return $"reader.CheckCount({local}, {least}, {most});";
            }
        }

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

    private static string Number(string? number) => number is null ? "null" : number + "m";

    private static string Flag(bool value) => value ? "true" : "false";
}
