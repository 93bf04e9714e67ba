using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>A member that the model fills, with its symbol.</summary>
/// <param name="Type">The type that has it.</param>
/// <param name="Model">The member.</param>
/// <param name="Symbol">The property, field or tuple element; null where it cannot be found.</param>
internal sealed record CheckedMember(ObjectModel Type, MemberModel Model, ISymbol? Symbol)
{
    /// <summary>The positional parameter that the property comes from, or null.</summary>
    public IParameterSymbol? Parameter => Symbol is not IPropertySymbol property ? null
        : property.ContainingType.InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == property.Name && parameter.Locations.Any(place => property.Locations.Contains(place)));

    /// <summary>An attribute of the member, written on the property or on its positional parameter.</summary>
    public AttributeData? Attribute(string metadataName) => Symbol is null ? null : Reading.MetadataNames.Attribute(Symbol, metadataName) ?? (Parameter is { } parameter ? Reading.MetadataNames.Attribute(parameter, metadataName) : null);

    /// <summary>All attributes of the member.</summary>
    public IEnumerable<AttributeData> Attributes => [.. Symbol?.GetAttributes() ?? [], .. Parameter?.GetAttributes() ?? []];
}
