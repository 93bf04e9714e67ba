using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Generators.Reading;

/// <summary>Recognises framework types and attributes by namespace and metadata name, in whatever assembly they live.</summary>
internal static class MetadataNames
{
    public const string ExtractionToolAttribute = "PromptGen.ExtractionToolAttribute";
    public const string AdvisoryConstraint = "PromptGen.AdvisoryConstraintAttribute";
    public const string AllowDefault = "PromptGen.AllowDefaultAttribute";
    public const string NullableAs = "PromptGen.NullableAsAttribute";
    public const string Culture = "PromptGen.CultureAttribute";
    public const string Verbatim = "PromptGen.VerbatimAttribute";
    public const string Findings = "PromptGen.ExtractionFindings";
    public const string Description = "System.ComponentModel.DescriptionAttribute";
    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonConstructor = "System.Text.Json.Serialization.JsonConstructorAttribute";
    public const string JsonStringEnumMemberName = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";
    public const string JsonPolymorphic = "System.Text.Json.Serialization.JsonPolymorphicAttribute";
    public const string JsonPropertyOrder = "System.Text.Json.Serialization.JsonPropertyOrderAttribute";
    public const string JsonRequired = "System.Text.Json.Serialization.JsonRequiredAttribute";
    public const string JsonInclude = "System.Text.Json.Serialization.JsonIncludeAttribute";
    public const string JsonUnmappedMemberHandling = "System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute";
    public const string JsonExtensionData = "System.Text.Json.Serialization.JsonExtensionDataAttribute";
    public const string JsonNumberHandling = "System.Text.Json.Serialization.JsonNumberHandlingAttribute";
    public const string JsonNamingPolicy = "System.Text.Json.Serialization.JsonNamingPolicyAttribute";
    public const string JsonConverter = "System.Text.Json.Serialization.JsonConverterAttribute";
    public const string JsonSerializable = "System.Text.Json.Serialization.JsonSerializableAttribute";
    public const string JsonSourceGenerationOptions = "System.Text.Json.Serialization.JsonSourceGenerationOptionsAttribute";
    public const string Flags = "System.FlagsAttribute";
    public const string EnumMember = "System.Runtime.Serialization.EnumMemberAttribute";
    public const string DefaultValue = "System.ComponentModel.DefaultValueAttribute";
    public const string Obsolete = "System.ObsoleteAttribute";
    public const string Required = "System.ComponentModel.DataAnnotations.RequiredAttribute";
    public const string AllowNull = "System.Diagnostics.CodeAnalysis.AllowNullAttribute";
    public const string DisallowNull = "System.Diagnostics.CodeAnalysis.DisallowNullAttribute";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";
    public const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";

    /// <summary>The name such as <c>System.Collections.Generic.List`1</c>; nested types are joined with <c>+</c>.</summary>
    public static string Of(ISymbol type)
    {
        string name = type.MetadataName;
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    public static AttributeData? Attribute(this ISymbol symbol, string metadataName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal) && Of(type) == metadataName)
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Where an attribute stands.</summary>
    public static Location Location(this AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? Microsoft.CodeAnalysis.Location.None;

    /// <summary>The place of a named argument's value; the attribute's where it is not given.</summary>
    public static Location LocationOf(this AttributeData attribute, string argument, CancellationToken cancellationToken)
    {
        AttributeSyntax? syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
        AttributeArgumentSyntax? given = syntax?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == argument);
        return given?.Expression.GetLocation() ?? attribute.Location();
    }

    /// <summary>The first constructor argument of an attribute, as text. In code that is being typed it can be anything.</summary>
    public static string? FirstText(this AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                // The value of an array would throw, and no option of ours is one.
                return argument.Value.Kind == TypedConstantKind.Array ? null : argument.Value;
            }
        }

        return null;
    }
}
