using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Generators.Reading;

/// <summary>A property or a field that JSON fills.</summary>
internal sealed class DataMember
{
    public DataMember(IPropertySymbol property)
    {
        Symbol = property;
        Type = property.Type;
        Annotation = property.NullableAnnotation;
        IsRequired = property.IsRequired;
        IsReadOnly = property.SetMethod is null;
        Setter = property.SetMethod;
        IsInitOnly = property.SetMethod is { IsInitOnly: true };
    }

    public DataMember(IFieldSymbol field)
    {
        Symbol = field;
        Type = field.Type;
        Annotation = field.NullableAnnotation;
        IsRequired = field.IsRequired;
        IsReadOnly = field.IsReadOnly;
        Setter = field;
    }

    public ISymbol Symbol { get; }

    public string Name => Symbol.Name;

    public INamedTypeSymbol ContainingType => Symbol.ContainingType;

    public ITypeSymbol Type { get; }

    public NullableAnnotation Annotation { get; }

    public bool IsRequired { get; }

    /// <summary>Whether only a constructor can set it.</summary>
    public bool IsReadOnly { get; }

    /// <summary>What sets it: a property's accessor, or the field itself.</summary>
    public ISymbol? Setter { get; }

    /// <summary>Whether it can be set in an object's initializer alone.</summary>
    public bool IsInitOnly { get; }

    /// <summary>Whether the declaration gives it a value; not known of the members of another assembly.</summary>
    public bool HasInitializerIn(IAssemblySymbol project) => Symbol.DeclarationsIn(project).Any(static reference =>
        reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null } or VariableDeclaratorSyntax { Initializer: not null });

    /// <summary>An attribute of the member.</summary>
    public AttributeData? Attribute(string metadataName) => MetadataNames.Attribute(Symbol, metadataName);
}
