using System.Globalization;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>Reads the derived types that a base type or interface declares with <c>[JsonDerivedType]</c>.</summary>
internal static class UnionReader
{
    /// <summary>System.Text.Json's own default, <c>$type</c>, is no legal property key of the providers.</summary>
    private const string DefaultDiscriminator = "type";

    public static bool IsUnion(INamedTypeSymbol type) => type.Attribute(MetadataNames.JsonDerivedType) is not null;

    public static UnionModel? Read(INamedTypeSymbol type, string name, string shortName, TypeGraphReader types)
    {
        List<UnionCaseModel> cases = [];
        foreach (AttributeData attribute in type.GetAttributes().Where(static attribute => attribute.AttributeClass is { } a && MetadataNames.Of(a) == MetadataNames.JsonDerivedType))
        {
            if (attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is INamedTypeSymbol derived && types.AddObject(derived, type))
            {
                object? discriminator = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null;
                string text = discriminator is null ? derived.Name : Convert.ToString(discriminator, CultureInfo.InvariantCulture);
                cases.Add(new UnionCaseModel(ShapeReader.NameOf(derived), text, discriminator is int, DepthOf(derived)));
            }
        }

        string? discriminatorName = type.Attribute(MetadataNames.JsonPolymorphic)?.Named("TypeDiscriminatorPropertyName")?.Value as string;
        return types.Session.Failed ? null
            : new UnionModel(name, shortName, DescriptionReader.Read(type, types.Session), discriminatorName ?? DefaultDiscriminator, cases.ToEquatableArray());
    }

    private static int DepthOf(INamedTypeSymbol type)
    {
        int depth = 0;
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
