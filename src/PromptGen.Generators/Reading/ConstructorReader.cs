using Microsoft.CodeAnalysis;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Chooses the constructor through which a type is built, as System.Text.Json does: marked, then parameterless, then the only one.</summary>
internal static class ConstructorReader
{
    public static IMethodSymbol? Choose(INamedTypeSymbol type, ReadingSession session, IAssemblySymbol assembly)
    {
        List<IMethodSymbol> usable = type.InstanceConstructors.Where(constructor => IsUsable(constructor, assembly) && !IsCopy(constructor, type)).ToList();
        List<IMethodSymbol> marked = usable.Where(static constructor => constructor.Attribute(MetadataNames.JsonConstructor) is not null).ToList();
        List<IMethodSymbol> written = usable.Where(static constructor => !constructor.IsImplicitlyDeclared).ToList();
        IMethodSymbol? chosen = marked.Count == 1 ? marked[0]
            : usable.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty && !constructor.IsImplicitlyDeclared)
            ?? (written.Count == 1 ? written[0] : written.Count == 0 ? usable.FirstOrDefault() : null);
        if (chosen is null)
        {
            session.Error(Descriptors.PG1014_TypeCannotBeBuilt, type, type.Name, usable.Count == 0 ? "it has no accessible constructor" : "it has several constructors and none is marked [JsonConstructor]");
        }

        return chosen;
    }

    /// <summary>The parameter that sets a property: the same name, first letter's case aside, and the same type.</summary>
    public static IParameterSymbol? ParameterFor(DataMember property, ILookup<string, IParameterSymbol> parameters) =>
        parameters[property.Name].FirstOrDefault(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type));

    /// <summary>The parameters of a constructor by their names.</summary>
    public static ILookup<string, IParameterSymbol> ParametersOf(IMethodSymbol constructor) =>
        constructor.Parameters.ToLookup(static parameter => parameter.Name, StringComparer.OrdinalIgnoreCase);

    public static bool IsUsable(ISymbol member, IAssemblySymbol assembly) =>
        member.DeclaredAccessibility == Accessibility.Public
        || (member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly));

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && type.IsRecord && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
}
