using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>Reads default values: of optional constructor parameters and of <c>[DefaultValue]</c>.</summary>
internal static class DefaultReader
{
    public static MemberDefault? Read(DataMember property, IParameterSymbol? parameter, TypeGraphReader types)
    {
        AttributeData? attribute = property.Attribute(MetadataNames.DefaultValue) ?? parameter?.Attribute(MetadataNames.DefaultValue);
        if (attribute is { ConstructorArguments.Length: 1 } && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } constant)
        {
            if (Fits(constant.Value, property.Type))
            {
                return Of(property.Type, constant.Value);
            }
        }

        return parameter is { HasExplicitDefaultValue: true } ? Of(parameter.Type, parameter.ExplicitDefaultValue) : null;
    }

    // The attribute takes any value for any member. A text for a date or a URI would need its type converter, and an int for a string is a mistake: neither is a default.
    private static bool Fits(object? value, ITypeSymbol type)
    {
        ITypeSymbol bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return value switch
        {
            null => true,
            string => bare.SpecialType == SpecialType.System_String,
            bool => bare.SpecialType == SpecialType.System_Boolean,
            char => bare.SpecialType == SpecialType.System_Char,
            float or double => bare.SpecialType is SpecialType.System_Single or SpecialType.System_Double || bare.Name == "Half"
                || bare.SpecialType == SpecialType.System_Decimal && Math.Abs(Convert.ToDouble(value, CultureInfo.InvariantCulture)) < (double)decimal.MaxValue,
            _ => bare.TypeKind == TypeKind.Enum || IsNumber(bare, Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        };
    }

    private static bool IsNumber(ITypeSymbol type, decimal value) => type.SpecialType switch
    {
        SpecialType.System_SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => value is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => value is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
        SpecialType.System_Int32 => value is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 => value is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_Int64 => value is >= long.MinValue and <= long.MaxValue,
        SpecialType.System_UInt64 => value >= 0,
        SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double => true,
        _ => type.Name is "Half" or "Int128" or "BigInteger" || type.Name == "UInt128" && value >= 0,
    };

    private static MemberDefault Of(ITypeSymbol type, object? value)
    {
        if (value is null)
        {
            return new MemberDefault("default", type.IsValueType && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? null : "null");
        }

        ITypeSymbol bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        string literal = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default";
        return bare.TypeKind == TypeKind.Enum
            ? new MemberDefault($"({ShapeReader.NameOf(bare)})({literal})", EnumJson(bare, value))
            : new MemberDefault(Cast(bare, literal, value), Json(value));
    }

    private static string Cast(ITypeSymbol type, string literal, object value) => value switch
    {
        string or bool or char => literal,
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",

        // A literal such as 1.5 must not become a double on its way into a decimal.
        _ when type.SpecialType == SpecialType.System_Decimal => literal + "m",
        _ when type.SpecialType == SpecialType.System_Single => literal + "f",
        _ when type.SpecialType == SpecialType.System_Double => literal + "d",
        _ => $"({ShapeReader.NameOf(type)})({literal})",
    };

    private static string? Json(object value) => value switch
    {
        string text => "\"" + JsonText.Escape(text) + "\"",
        char c => "\"" + JsonText.Escape(c.ToString()) + "\"",
        bool flag => flag ? "true" : "false",
        double number => double.IsInfinity(number) || double.IsNaN(number) ? null : number.ToString("R", CultureInfo.InvariantCulture),
        float number => float.IsInfinity(number) || float.IsNaN(number) ? null : number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The name in JSON of an enum value, quoted, or null when no member has it.</summary>
    public static string? EnumJson(ITypeSymbol type, object value)
    {
        IFieldSymbol? field = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
        return field is null ? null : "\"" + JsonText.Escape(TypeGraphReader.EnumNameOf(field)) + "\"";
    }
}
