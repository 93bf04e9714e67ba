using Microsoft.CodeAnalysis;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Finds the members of a type that JSON fills, as System.Text.Json's source generation does.</summary>
internal static class MemberFinder
{
    /// <summary>The public properties of a type and what has <c>[JsonInclude]</c>, inherited ones first, without those that JSON ignores.</summary>
    public static IReadOnlyList<DataMember> MembersOf(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        Stack<INamedTypeSymbol> chain = new();
        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); level = level.BaseType)
        {
            chain.Push(level);
        }

        List<DataMember> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ISymbol symbol in chain.SelectMany(static level => level.GetMembers()))
        {
            if (MemberOf(symbol, assembly) is { } member)
            {
                if (!names.Add(member.Name))
                {
                    members.RemoveAll(other => other.Name == member.Name);
                }

                members.Add(member);
            }
        }

        return members;
    }

    /// <summary>Reports <c>[JsonInclude]</c> on members that generated code cannot reach, as System.Text.Json's source generation does (SYSLIB1038).</summary>
    public static void CheckIncluded(INamedTypeSymbol type, IAssemblySymbol assembly, ReadingSession session)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            AttributeData? include = member is IPropertySymbol or IFieldSymbol ? member.Attribute(MetadataNames.JsonInclude) : null;
            if (include?.ApplicationSyntaxReference is null || IsIgnored(member) || member.IsImplicitlyDeclared || IsReachable(member, assembly))
            {
                continue;
            }

            session.Report(Descriptors.PG1017_NoEffect, include.Location, FindingProperties.None, "[JsonInclude]", $"generated code cannot read '{member.Name}'", "Make it and its getter internal or public, or remove the attribute");
        }
    }

    /// <summary>Whether JSON leaves a member out when it is read.</summary>
    public static bool IsIgnored(ISymbol member)
    {
        AttributeData? ignore = member.Attribute(MetadataNames.JsonIgnore);
        const int Always = 1; // JsonIgnoreCondition.Always, which is also what the bare attribute means
        const int WhenReading = 5;
        return ignore is not null && (ignore.Named("Condition") is not { } condition || condition.Value is Always or WhenReading);
    }

    private static DataMember? MemberOf(ISymbol symbol, IAssemblySymbol assembly)
    {
        DataMember? member = symbol switch
        {
            IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } property => new DataMember(property),
            IFieldSymbol { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false } field => new DataMember(field),
            _ => null,
        };
        return member is not null && IsPartOfJson(symbol, assembly) && !IsIgnored(symbol) && symbol.Attribute(MetadataNames.JsonExtensionData) is null ? member : null;
    }

    private static bool IsPartOfJson(ISymbol symbol, IAssemblySymbol assembly) =>
        IsReachable(symbol, assembly) && (symbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public } || symbol.Attribute(MetadataNames.JsonInclude) is not null);

    private static bool IsReachable(ISymbol symbol, IAssemblySymbol assembly) =>
        ConstructorReader.IsUsable(symbol, assembly) && (symbol is not IPropertySymbol property || (property.GetMethod is { } getter && ConstructorReader.IsUsable(getter, assembly)));
}
