using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>Reads the DataAnnotations attributes of a member. A new attribute is one case here.</summary>
internal static class ConstraintReader
{
    private const string Namespace = "System.ComponentModel.DataAnnotations";
    private static readonly ConstraintModel s_none = new();

    /// <summary>Reads the attributes of a property and of the positional parameter it comes from.</summary>
    /// <returns>The constraints, or null without any.</returns>
    public static ConstraintModel? Read(ISymbol property, IParameterSymbol? parameter)
    {
        ConstraintModel constraints = s_none;
        foreach (AttributeData attribute in parameter is null ? property.GetAttributes() : property.GetAttributes().AddRange(parameter.GetAttributes()))
        {
            constraints = Add(constraints, attribute);
        }

        return constraints == s_none ? null : constraints;
    }

    /// <summary>Adds what <c>[Required]</c> says of a text: it is not empty, unless the attribute allows that.</summary>
    public static ConstraintModel? WithText(ConstraintModel? constraints, Shape shape, AttributeData? required) =>
        required is null || required.Named("AllowEmptyStrings")?.Value is true || shape is not ScalarShape { Kind: ScalarKind.String } || constraints?.MinLength > 0
            ? constraints
            : (constraints ?? s_none) with { MinLength = 1 };

    /// <summary>Reads one attribute.</summary>
    /// <returns>Its constraints, or null when it is another attribute.</returns>
    public static ConstraintModel? Of(AttributeData attribute) => Add(s_none, attribute) is var constraints && constraints == s_none ? null : constraints;

    private static ConstraintModel Add(ConstraintModel constraints, AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.ContainingNamespace.ToDisplayString() == Namespace ? Apply(constraints, type.Name, attribute) : constraints;

    private static ConstraintModel Apply(ConstraintModel constraints, string name, AttributeData attribute)
    {
        ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;
        return name switch
        {
            "RangeAttribute" => Range(constraints, attribute),
            "LengthAttribute" when arguments.Length == 2 => constraints with { MinLength = Int(arguments[0]), MaxLength = Int(arguments[1]) },
            "MinLengthAttribute" when arguments.Length == 1 => constraints with { MinLength = Int(arguments[0]) },
            "MaxLengthAttribute" when arguments.Length == 1 => constraints with { MaxLength = Int(arguments[0]) },
            "StringLengthAttribute" when arguments.Length == 1 => constraints with { MaxLength = Int(arguments[0]), MinLength = attribute.Named("MinimumLength") is { } least ? Int(least) : constraints.MinLength },
            "RegularExpressionAttribute" when arguments.Length == 1 => constraints with { Pattern = Pattern(arguments[0]) },
            "EmailAddressAttribute" => constraints with { IsEmail = true },
            "UrlAttribute" => constraints with { IsUrl = true },
            "AllowedValuesAttribute" when arguments.Length == 1 && arguments[0].Kind == TypedConstantKind.Array => constraints with { AllowedValues = arguments[0].Values.Select(Json).OfType<string>().ToEquatableArray() },
            _ => constraints,
        };
    }

    private static ConstraintModel Range(ConstraintModel constraints, AttributeData attribute)
    {
        ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;

        // The form with a type gives its limits as text; only numbers have a place in the schema.
        int first = arguments.Length == 3 ? 1 : 0;
        return arguments.Length < 2 ? constraints : constraints with
        {
            Minimum = Number(arguments[first]),
            Maximum = Number(arguments[first + 1]),
            MinimumIsExclusive = attribute.Named("MinimumIsExclusive")?.Value is true,
            MaximumIsExclusive = attribute.Named("MaximumIsExclusive")?.Value is true,
        };
    }

    /// <summary>A negative length, as in <c>[MaxLength(-1)]</c>, means "no limit".</summary>
    private static int? Int(TypedConstant constant) => constant.Value is int and >= 0 and int length ? length : null;

    /// <summary>An expression that is none would make the tool's own code throw.</summary>
    private static string? Pattern(TypedConstant constant)
    {
        try
        {
            return constant.Value is string pattern && new Regex($@"\A(?:{pattern})\z") is not null ? pattern : null;
        }
        catch (ArgumentException)
        {
            // The attribute itself fails on it, so there is nothing to enforce.
            return null;
        }
    }

    private static string? Number(TypedConstant constant) => constant.Value switch
    {
        int value => value.ToString(CultureInfo.InvariantCulture),
        double value when !double.IsInfinity(value) && !double.IsNaN(value) => Plain(value),
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) => value.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Limits beyond what a decimal holds, such as <c>double.MaxValue</c>, mean "no limit" and are left out.</summary>
    private static string? Plain(double value) => Math.Abs(value) < 7e28 ? ((decimal)value).ToString(CultureInfo.InvariantCulture) : null;

    private static string? Json(TypedConstant constant) => constant.Value switch
    {
        { } value when constant.Kind == TypedConstantKind.Enum => DefaultReader.EnumJson(constant.Type!, value),
        char c => "\"" + JsonText.Escape(c.ToString()) + "\"",
        string text => "\"" + JsonText.Escape(text) + "\"",
        bool value => value ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
