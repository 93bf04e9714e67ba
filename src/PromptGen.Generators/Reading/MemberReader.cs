using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads the members that the model fills.</summary>
internal static class MemberReader
{
    /// <summary>The place of a property among the others, from <c>[JsonPropertyOrder]</c>.</summary>
    public static int OrderOf(DataMember property) =>
        property.Attribute(MetadataNames.JsonPropertyOrder) is { } order && order.ConstructorArguments.FirstOrDefault().Value is int place ? place : 0;

    public static MemberModel? Read(DataMember property, IParameterSymbol? parameter, TypeGraphReader types, IAssemblySymbol assembly, CultureModel? culture)
    {
        if (property.Name.Length == 0)
        {
            // Half typed: the compiler asks for the name itself.
            types.Session.Fail();
            return null;
        }

        AttributeData? required = property.Attribute(MetadataNames.Required) ?? parameter?.Attribute(MetadataNames.Required);
        bool isRequired = property.IsRequired || required is not null || property.Attribute(MetadataNames.JsonRequired) is not null;
        bool keepsInitializer = parameter is null && !isRequired && property.HasInitializerIn(assembly);
        MemberTarget? target = parameter is not null ? MemberTarget.Constructor : TargetOf(property, keepsInitializer, assembly);
        if (target is null)
        {
            types.Session.Error(Descriptors.PG1014_TypeCannotBeBuilt, property.Symbol, property.ContainingType.Name, $"'{property.Name}' can only be read");
            return null;
        }

        if (ShapeReader.Read(property.Type, property.Symbol, types) is not { } shape)
        {
            return null;
        }

        FormModel? form = FormReader.Read(property, parameter, shape, culture, types);
        (shape, form) = NumberHandlingReader.Apply(shape, form, property.Symbol, parameter);
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
            IsNullable = required is null && IsNullable(property),
            NullForm = NullFormOf(property.Attribute(MetadataNames.NullableAs) ?? parameter?.Attribute(MetadataNames.NullableAs)),
            HasDefault = value is not null || keepsInitializer,
            Description = DescriptionReader.Read(property.Symbol, parameter, types.Session),
            Examples = DescriptionReader.Examples(property.Symbol, types.Session),
            Target = value is not null && parameter is null && target != MemberTarget.Accessor ? MemberTarget.Initializer : target.Value,
            DeclaringType = target == MemberTarget.Accessor ? ShapeReader.NameOf(property.ContainingType) : null,
            IsInitialized = parameter is not null && property is { IsRequired: true, IsReadOnly: false } && !SetsRequiredMembers(parameter.ContainingSymbol),
            DefaultLiteral = value?.Literal,
            DefaultJson = value?.Json,
            Form = form,
            Constraints = ConstraintReader.WithText(ConstraintReader.Read(property.Symbol, parameter), shape, required),
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
    public static void CheckRequired(INamedTypeSymbol type, IEnumerable<string> filled, IMethodSymbol constructor, ReadingSession session)
    {
        if (constructor.Attribute(MetadataNames.SetsRequiredMembers) is not null)
        {
            return;
        }

        HashSet<string> names = new(filled, StringComparer.Ordinal);
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } && names.Add(member.Name))
                {
                    string reason = MemberFinder.IsIgnored(member) ? "is under [JsonIgnore]" : "is not a public property";
                    session.Error(Descriptors.PG1014_TypeCannotBeBuilt, member, type.Name, $"required member '{member.Name}' {reason}");
                }
            }
        }
    }

    private static MemberTarget? TargetOf(DataMember property, bool keepsInitializer, IAssemblySymbol assembly)
    {
        if (property.IsReadOnly)
        {
            return null;
        }

        if (!ConstructorReader.IsUsable(property.Setter!, assembly))
        {
            return property.Attribute(MetadataNames.JsonInclude) is not null && !property.ContainingType.IsValueType ? MemberTarget.Accessor : null;
        }

        return !keepsInitializer ? MemberTarget.Initializer
            : !property.IsInitOnly ? MemberTarget.Setter
            : property.ContainingType.IsRecord || property.ContainingType.IsValueType ? MemberTarget.With
            : MemberTarget.InitializerOrDefault;
    }

    private static bool IsNullable(DataMember property) =>
        property.Attribute(MetadataNames.AllowNull) is not null
        || (ShapeReader.IsNullable(property.Type, property.Annotation) && property.Attribute(MetadataNames.DisallowNull) is null);

    private static NullForm NullFormOf(AttributeData? attribute) => attribute?.ConstructorArguments.FirstOrDefault().Value switch
    {
        0 => NullForm.Union,
        1 => NullForm.Omit,
        _ => NullForm.Auto,
    };

    /// <summary>The policy that <c>[JsonNamingPolicy]</c> chooses for a member, or for all members of its type.</summary>
    private static NamingPolicy? OwnPolicy(DataMember property) =>
        (property.Attribute(MetadataNames.JsonNamingPolicy) ?? property.ContainingType.Attribute(MetadataNames.JsonNamingPolicy))?.ConstructorArguments.FirstOrDefault().Value switch
        {
            1 => NamingPolicy.CamelCase,
            2 => NamingPolicy.SnakeCaseLower,
            3 => NamingPolicy.SnakeCaseUpper,
            4 => NamingPolicy.KebabCaseLower,
            5 => NamingPolicy.KebabCaseUpper,
            _ => null,
        };

    private static bool SetsRequiredMembers(ISymbol constructor) => constructor.Attribute(MetadataNames.SetsRequiredMembers) is not null;
}
