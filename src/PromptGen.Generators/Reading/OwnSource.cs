using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Reading;

/// <summary>
/// Tells the source of the project that is compiled from that of projects it refers to. An editor hands over the latter as well and a build only their
/// assemblies, so nothing may be read from it, and no finding can stand in it.
/// </summary>
internal static class OwnSource
{
    /// <summary>The declarations of a symbol in a project; none when it belongs to another one.</summary>
    public static IEnumerable<SyntaxReference> DeclarationsIn(this ISymbol symbol, IAssemblySymbol project) =>
        IsOf(symbol, project) ? symbol.DeclaringSyntaxReferences : [];

    /// <summary>The first place of a symbol in a project's source, or null.</summary>
    public static Location? LocationIn(this ISymbol? symbol, IAssemblySymbol project) =>
        symbol is not null && IsOf(symbol, project) ? symbol.Locations.FirstOrDefault(static location => location.IsInSource) : null;

    /// <summary>Whether a place is in the source of a project.</summary>
    public static bool IsIn(this Location place, IAssemblySymbol project) =>
        place.SourceTree is { } tree && project is ISourceAssemblySymbol source && source.Compilation.ContainsSyntaxTree(tree);

    private static bool IsOf(ISymbol symbol, IAssemblySymbol project) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, project);
}
