using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>Compares symbols with metadata names without building display strings.</summary>
internal static class SymbolNames
{
    /// <summary>True if the type has this full metadata name, such as <c>System.Lazy`1</c>; nested types are not looked for.</summary>
    public static bool Is(this ITypeSymbol? type, string metadataName)
    {
        if (type is null || !metadataName.EndsWith(type.MetadataName, StringComparison.Ordinal))
        {
            return false;
        }

        int end = metadataName.Length - type.MetadataName.Length;
        return type.ContainingNamespace is { } space
            && (end == 0 ? space.IsGlobalNamespace : metadataName[end - 1] == '.' && space.IsNamed(metadataName, end - 1));
    }

    /// <summary>True if the type lies in this namespace.</summary>
    public static bool IsIn(this ISymbol? symbol, string space) => symbol?.ContainingNamespace is { } found && found.IsNamed(space, space.Length);

    /// <summary>True if the type lies in this namespace or below.</summary>
    public static bool IsUnder(this ISymbol? symbol, string space)
    {
        for (INamespaceSymbol? found = symbol?.ContainingNamespace; found is { IsGlobalNamespace: false }; found = found.ContainingNamespace)
        {
            if (found.IsNamed(space, space.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The full metadata name; used for tables that are keyed by it.</summary>
    public static string FullName(this ITypeSymbol type)
    {
        ITypeSymbol definition = type.OriginalDefinition;
        string name = definition.MetadataName;
        for (INamespaceSymbol? space = definition.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.Name + "." + name;
        }

        return name;
    }

    /// <summary>True for a member declared in this compilation's sources.</summary>
    public static bool IsInSource(this ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsDefaultOrEmpty;

    private static bool IsNamed(this INamespaceSymbol space, string name, int end)
    {
        while (true)
        {
            int start = end == 0 ? -1 : name.LastIndexOf('.', end - 1);
            int length = end - start - 1;
            if (space.IsGlobalNamespace || space.Name.Length != length || string.CompareOrdinal(space.Name, 0, name, start + 1, length) != 0)
            {
                return false;
            }

            if (start < 0)
            {
                return space.ContainingNamespace.IsGlobalNamespace;
            }

            (space, end) = (space.ContainingNamespace, start);
        }
    }
}
