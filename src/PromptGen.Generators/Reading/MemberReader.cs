using Microsoft.CodeAnalysis;
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
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol level in chain)
        {
            foreach (IPropertySymbol property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null } && !IsIgnored(property) && property.Attribute(MetadataNames.JsonExtensionData) is null)
                {
                    if (!names.Add(property.Name))
                    {
                        properties.RemoveAll(other => other.Name == property.Name);
                    }

                    properties.Add(property);
                }
            }
        }

        return properties;
    }

    /// <summary>The place of a property among the others, from <c>[JsonPropertyOrder]</c>.</summary>
    public static int OrderOf(IPropertySymbol property) =>
        property.Attribute(MetadataNames.JsonPropertyOrder) is { } order && order.ConstructorArguments.FirstOrDefault().Value is int place ? place : 0;

    public static MemberModel? Read(IPropertySymbol property, IParameterSymbol? parameter, TypeGraphReader types, IAssemblySymbol assembly, CultureModel? culture)
    {
        if (property.Name.Length == 0)
        {
            // Half typed: the compiler asks for the name itself.
            types.Session.Fail();
            return null;
        }

        bool isRequired = property.IsRequired || property.Attribute(MetadataNames.JsonRequired) is not null;
        bool keepsInitializer = parameter is null && !isRequired && HasInitializer(property);
        MemberTarget? target = parameter is not null ? MemberTarget.Constructor : TargetOf(property, keepsInitializer, assembly);
        if (target is null)
        {
            types.Session.Error(Descriptors.PG1014_TypeCannotBeBuilt, property, property.ContainingType.Name, $"'{property.Name}' can only be read");
            return null;
        }

        if (ShapeReader.Read(property.Type, property, types) is not { } shape)
        {
            return null;
        }

        FormModel? form = FormReader.Read(property, parameter, shape, culture, types);
        (shape, form) = NumberHandlingReader.Apply(shape, form, property, parameter);
        string? fixedName = (property.Attribute(MetadataNames.JsonPropertyName) ?? parameter?.Attribute(MetadataNames.JsonPropertyName))?.FirstText()
            ?? (OwnPolicy(property) is { } policy ? JsonNames.Convert(property.Name, policy) : null);
        MemberDefault? value = isRequired ? null : DefaultReader.Read(property, parameter, types);
        AttributeData? obsolete = property.Attribute(MetadataNames.Obsolete) ?? parameter?.Attribute(MetadataNames.Obsolete);
        return new MemberModel
        {
            Name = property.Name,
            JsonName = fixedName ?? JsonNames.Convert(property.Name, types.Session.Naming),
            HasFixedJsonName = fixedName is not null,
            Shape = shape,
            IsNullable = IsNullable(property),
            NullForm = NullFormOf(property.Attribute(MetadataNames.NullableAs) ?? parameter?.Attribute(MetadataNames.NullableAs)),
            HasDefault = value is not null || keepsInitializer,
            Description = DescriptionReader.Read(property, parameter, types.Session),
            Examples = DescriptionReader.Examples(property, types.Session),
            Target = value is not null && parameter is null && target != MemberTarget.Accessor ? MemberTarget.Initializer : target.Value,
            DeclaringType = target == MemberTarget.Accessor ? ShapeReader.NameOf(property.ContainingType) : null,
            IsInitialized = parameter is not null && property is { IsRequired: true, SetMethod: not null } && !SetsRequiredMembers(parameter.ContainingSymbol),
            DefaultLiteral = value?.Literal,
            DefaultJson = value?.Json,
            Form = form,
            Constraints = ConstraintReader.Read(property, parameter),
            Deprecation = obsolete is null ? null : obsolete.FirstText() ?? "",
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
        const int WhenReading = 5;
        return ignore is not null && (ignore.Named("Condition") is not { } condition || condition.Value is Always or WhenReading);
    }

    private static MemberTarget? TargetOf(IPropertySymbol property, bool keepsInitializer, IAssemblySymbol assembly)
    {
        if (property.SetMethod is not { } setter)
        {
            return null;
        }

        if (!ConstructorReader.IsUsable(setter, assembly))
        {
            return property.Attribute(MetadataNames.JsonInclude) is not null && !property.ContainingType.IsValueType ? MemberTarget.Accessor : null;
        }

        return !keepsInitializer ? MemberTarget.Initializer
            : !setter.IsInitOnly ? MemberTarget.Setter
            : property.ContainingType.IsRecord || property.ContainingType.IsValueType ? MemberTarget.With
            : MemberTarget.InitializerOrDefault;
    }

    private static bool IsNullable(IPropertySymbol property) =>
        property.Attribute(MetadataNames.AllowNull) is not null
        || (ShapeReader.IsNullable(property.Type, property.NullableAnnotation) && property.Attribute(MetadataNames.DisallowNull) is null);

    private static NullForm NullFormOf(AttributeData? attribute) => attribute?.ConstructorArguments.FirstOrDefault().Value switch
    {
        0 => NullForm.Union,
        1 => NullForm.Omit,
        _ => NullForm.Auto,
    };

    /// <summary>The policy that <c>[JsonNamingPolicy]</c> chooses for a member, or for all members of its type.</summary>
    private static NamingPolicy? OwnPolicy(IPropertySymbol property) =>
        (property.Attribute(MetadataNames.JsonNamingPolicy) ?? property.ContainingType.Attribute(MetadataNames.JsonNamingPolicy))?.ConstructorArguments.FirstOrDefault().Value switch
        {
            1 => NamingPolicy.CamelCase,
            2 => NamingPolicy.SnakeCaseLower,
            3 => NamingPolicy.SnakeCaseUpper,
            4 => NamingPolicy.KebabCaseLower,
            5 => NamingPolicy.KebabCaseUpper,
            _ => null,
        };

    private static bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    private static bool SetsRequiredMembers(ISymbol constructor) => constructor.Attribute(MetadataNames.SetsRequiredMembers) is not null;
}
