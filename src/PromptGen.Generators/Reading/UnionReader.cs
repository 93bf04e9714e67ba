using System.Globalization;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

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
        bool listsItself = false;
        foreach (AttributeData attribute in type.GetAttributes().Where(static attribute => attribute.AttributeClass is { } a && MetadataNames.Of(a) == MetadataNames.JsonDerivedType))
        {
            if (attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is INamedTypeSymbol derived && types.AddObject(derived, type))
            {
                object? discriminator = attribute.ConstructorArguments.Length > 1 ? attribute.ConstructorArguments[1].Value : null;
                string text = discriminator is null ? derived.Name : Convert.ToString(discriminator, CultureInfo.InvariantCulture);
                cases.Add(new UnionCaseModel(ShapeReader.NameOf(derived), TypeGraphReader.OwnIdOf(derived), text, discriminator is int, DepthOf(derived)));
                listsItself |= SymbolEqualityComparer.Default.Equals(derived, type);
            }
        }

        // System.Text.Json takes an object without a discriminator for the base type itself, where that can be built.
        if (!listsItself && !type.IsAbstract && type.TypeKind != TypeKind.Interface && types.AddObject(type, type))
        {
            cases.Add(new UnionCaseModel(name, TypeGraphReader.OwnIdOf(type), null, false, DepthOf(type)));
        }

        string discriminatorName = type.Attribute(MetadataNames.JsonPolymorphic)?.Named("TypeDiscriminatorPropertyName")?.Value as string ?? DefaultDiscriminator;
        if (!PropertyKeys.IsLegal(discriminatorName))
        {
            types.Session.Error(Descriptors.PG1011_DiscriminatorIllegal, type, discriminatorName, PropertyKeys.Suggest(discriminatorName));
        }

        return types.Session.Failed ? null : new UnionModel(name, shortName, DescriptionReader.Read(type, types.Session), discriminatorName, cases.ToEquatableArray());
    }

    /// <summary>Reports cases with a member that has the discriminator's name. Known only once all types are read: a case can be on its way when its union is met.</summary>
    public static void CheckNames(ToolModel tool, IReadOnlyDictionary<string, INamedTypeSymbol> symbols, ReadingSession session)
    {
        foreach ((UnionModel union, ObjectModel unionCase, MemberModel member) in tool.DiscriminatorClashes)
        {
            session.Error(Descriptors.PG1011_KeyCollides, symbols[unionCase.CSharpType].GetMembers(member.Name).FirstOrDefault() ?? symbols[unionCase.CSharpType], $"the discriminator of {union.Name}", member.Name, member.JsonName);
        }
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
