using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>Reads default values: of optional constructor parameters and of <c>[DefaultValue]</c>.</summary>
internal static class DefaultReader
{
    public static MemberDefault? Read(IPropertySymbol property, IParameterSymbol? parameter, TypeGraphReader types)
    {
        AttributeData? attribute = property.Attribute(MetadataNames.DefaultValue) ?? parameter?.Attribute(MetadataNames.DefaultValue);
        if (attribute is { ConstructorArguments.Length: 1 } && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } constant)
        {
            // A text for a date or a URI would need the type converter of the attribute.
            bool fits = constant.Value is not string || property.Type.SpecialType == SpecialType.System_String;
            if (fits)
            {
                return Of(property.Type, constant.Value);
            }
        }

        return parameter is { HasExplicitDefaultValue: true } ? Of(parameter.Type, parameter.ExplicitDefaultValue) : null;
    }

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
