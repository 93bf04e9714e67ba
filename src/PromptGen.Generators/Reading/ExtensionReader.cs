using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads the member with <c>[JsonExtensionData]</c>.</summary>
internal static class ExtensionReader
{
    private const string JsonObject = "System.Text.Json.Nodes.JsonObject";
    private const string JsonElement = "System.Text.Json.JsonElement";
    private const string Dictionary = "global::System.Collections.Generic.Dictionary<string, {0}>";

    /// <summary>The property with the attribute, of the type or one that it derives from.</summary>
    public static IPropertySymbol? Find(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(static property => property.Attribute(MetadataNames.JsonExtensionData) is not null) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public static ExtensionModel? Read(IPropertySymbol property, TypeGraphReader types, IAssemblySymbol assembly)
    {
        if (BuilderOf(property.Type) is not { } builder)
        {
            types.Session.Error(Descriptors.PG1003_MemberTypeHasNoSchema, property, property.ContainingType.Name, property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            return null;
        }

        if (property.SetMethod is not { } setter || !ConstructorReader.IsUsable(setter, assembly))
        {
            types.Session.Error(Descriptors.PG1014_TypeCannotBeBuilt, property, property.ContainingType.Name, $"'{property.Name}' can only be read");
            return null;
        }

        bool isPartOfInitializer = setter.IsInitOnly || property.IsRequired;
        bool hasInitializer = property.DeclarationsIn(assembly).Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });
        return new ExtensionModel(property.Name, builder, !isPartOfInitializer, isPartOfInitializer && (hasInitializer || property.NullableAnnotation == NullableAnnotation.NotAnnotated));
    }

    private static string? BuilderOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        string definition = MetadataNames.Of(named.OriginalDefinition);
        if (definition == JsonObject)
        {
            return "global::" + JsonObject;
        }

        bool isMap = definition is "System.Collections.Generic.Dictionary`2" or "System.Collections.Generic.IDictionary`2" or "System.Collections.Generic.IReadOnlyDictionary`2"
            && named.TypeArguments[0].SpecialType == SpecialType.System_String;
        return !isMap ? null
            : named.TypeArguments[1].SpecialType == SpecialType.System_Object ? Dictionary.Replace("{0}", "object?")
            : MetadataNames.Of(named.TypeArguments[1]) == JsonElement ? Dictionary.Replace("{0}", "global::" + JsonElement)
            : null;
    }
}
