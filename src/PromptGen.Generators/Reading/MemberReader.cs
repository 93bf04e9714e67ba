using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads the properties that the model fills.</summary>
internal static class MemberReader
{
    /// <summary>The public properties of a type, inherited ones first, without those that JSON ignores.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        Stack<INamedTypeSymbol> chain = new();
        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); level = level.BaseType)
        {
            chain.Push(level);
        }

        List<IPropertySymbol> properties = [];
        foreach (INamedTypeSymbol level in chain)
        {
            foreach (IPropertySymbol property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null } && !IsIgnored(property))
                {
                    properties.RemoveAll(other => other.Name == property.Name);
                    properties.Add(property);
                }
            }
        }

        return properties;
    }

    public static MemberModel? Read(IPropertySymbol property, IParameterSymbol? parameter, TypeGraphReader types, IAssemblySymbol assembly)
    {
        bool hasInitializer = HasInitializer(property);
        MemberTarget? target = parameter is not null ? MemberTarget.Constructor : TargetOf(property, hasInitializer, assembly);
        if (target is null)
        {
            types.Session.Error(Descriptors.PG1014_TypeCannotBeBuilt, property, property.ContainingType.Name, $"'{property.Name}' can only be read");
            return null;
        }

        if (ShapeReader.Read(property.Type, property, types) is not { } shape)
        {
            return null;
        }

        string? fixedName = (property.Attribute(MetadataNames.JsonPropertyName) ?? parameter?.Attribute(MetadataNames.JsonPropertyName))?.FirstText();
        bool optional = parameter is { HasExplicitDefaultValue: true };
        return new MemberModel
        {
            Name = property.Name,
            JsonName = fixedName ?? JsonNames.Convert(property.Name, types.Session.Naming),
            HasFixedJsonName = fixedName is not null,
            Shape = shape,
            IsNullable = ShapeReader.IsNullable(property.Type, property.NullableAnnotation),
            HasDefault = optional || (parameter is null && hasInitializer && !property.IsRequired),
            Description = DescriptionReader.Read(property, parameter, types.Session),
            Target = target.Value,
            DefaultLiteral = optional ? DefaultOf(parameter!) : null,
        };
    }

    /// <summary>Reports keys that the API refuses and members that share a key.</summary>
    public static void CheckNames(INamedTypeSymbol type, List<MemberModel> members, ReadingSession session)
    {
        Dictionary<string, MemberModel> seen = new(StringComparer.Ordinal);
        Dictionary<string, MemberModel> folded = new(StringComparer.OrdinalIgnoreCase);
        foreach (MemberModel member in members)
        {
            ISymbol place = type.GetMembers(member.Name).FirstOrDefault() ?? type;
            if (!PropertyKeys.IsLegal(member.JsonName))
            {
                string suggestion = PropertyKeys.Suggest(member.JsonName, members.Select(static m => m.JsonName));
                session.Error(Descriptors.PG1011_KeyIllegal, place, FindingProperties.Suggest(suggestion), member.JsonName, suggestion);
            }
            else if (seen.TryGetValue(member.JsonName, out MemberModel? other))
            {
                session.Error(Descriptors.PG1011_KeyCollides, place, other.Name, member.Name, member.JsonName);
            }
            else
            {
                seen.Add(member.JsonName, member);
                if (folded.TryGetValue(member.JsonName, out MemberModel? similar))
                {
                    session.Report(Descriptors.PG1011_KeyDiffersInCase, place, FindingProperties.None, similar.Name, member.Name, similar.JsonName, member.JsonName);
                }

                folded[member.JsonName] = member;
            }
        }
    }

    /// <summary>Reports required members that reading does not fill, so that the generated code could not compile.</summary>
    public static void CheckRequired(INamedTypeSymbol type, IEnumerable<IPropertySymbol> filled, IMethodSymbol constructor, ReadingSession session)
    {
        if (constructor.Attribute(MetadataNames.SetsRequiredMembers) is not null)
        {
            return;
        }

        HashSet<string> names = new(filled.Select(static property => property.Name), StringComparer.Ordinal);
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } && names.Add(member.Name))
                {
                    string reason = member is IPropertySymbol property && IsIgnored(property) ? "is under [JsonIgnore]" : "is not a public property";
                    session.Error(Descriptors.PG1014_TypeCannotBeBuilt, member, type.Name, $"required member '{member.Name}' {reason}");
                }
            }
        }
    }

    private static bool IsIgnored(IPropertySymbol property)
    {
        AttributeData? ignore = property.Attribute(MetadataNames.JsonIgnore);
        const int Always = 1; // JsonIgnoreCondition.Always, which is also what the bare attribute means
        return ignore is not null && (ignore.Named("Condition") is not { } condition || condition.Value is Always);
    }

    private static MemberTarget? TargetOf(IPropertySymbol property, bool hasInitializer, IAssemblySymbol assembly)
    {
        if (property.SetMethod is not { } setter || !ConstructorReader.IsUsable(setter, assembly))
        {
            return null;
        }

        return !hasInitializer || property.IsRequired ? MemberTarget.Initializer
            : !setter.IsInitOnly ? MemberTarget.Setter
            : property.ContainingType.IsRecord || property.ContainingType.IsValueType ? MemberTarget.With
            : MemberTarget.Accessor;
    }

    private static bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    private static string DefaultOf(IParameterSymbol parameter)
    {
        object? value = parameter.ExplicitDefaultValue;
        string type = ShapeReader.NameOf(parameter.Type);
        return value is null ? "default"
            : parameter.Type.TypeKind == TypeKind.Enum || parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
                ? $"({type}){SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)}"
                : SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)! + Suffix(parameter.Type.SpecialType);
    }

    private static string Suffix(SpecialType type) => type switch
    {
        SpecialType.System_Decimal => "m",
        SpecialType.System_Single => "f",
        SpecialType.System_Double => "d",
        _ => "",
    };
}
