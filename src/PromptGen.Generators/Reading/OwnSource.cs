using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Reading;

/// <summary>
/// Tells the source of the project that is compiled from that of projects it refers to. An editor hands over the latter as well and a build only their
/// assemblies, so nothing may be read from it, and no finding can stand in it.
/// </summary>
internal static class OwnSource
{
    /// <summary>The declarations of a symbol in the source of a project.</summary>
    public static IEnumerable<SyntaxReference> DeclarationsIn(this ISymbol symbol, IAssemblySymbol project) =>
        symbol.DeclaringSyntaxReferences.Where(reference => Holds(project, reference.SyntaxTree));

    /// <summary>The first place of a symbol in the source of a project, or null.</summary>
    public static Location? LocationIn(this ISymbol? symbol, IAssemblySymbol project) => symbol?.Locations.FirstOrDefault(location => location.IsIn(project));

    /// <summary>Whether a place is in the source of a project.</summary>
    public static bool IsIn(this Location place, IAssemblySymbol project) => place.SourceTree is { } tree && Holds(project, tree);

    // The tree decides and not the symbol's assembly: the elements of a tuple belong to the framework and are written by the user.
    private static bool Holds(IAssemblySymbol project, SyntaxTree tree) => project is ISourceAssemblySymbol source && source.Compilation.ContainsSyntaxTree(tree);
}
