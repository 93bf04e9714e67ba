using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Tracking;

/// <summary>
/// Finds the tools of a compilation. <c>ForAttributeWithMetadataName</c> would bind every annotated type again on every edit of any file,
/// 45 to 140 µs each beside the reading; here a type is bound again only when a file that its reading looked at has changed, or what names mean.
/// An edit inside a method body of another file binds nothing.
/// </summary>
internal static class ToolFinder
{
    public static ImmutableArray<ToolModel> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        TrackedTree[] trees = [.. compilation.SyntaxTrees.Select(tree => TrackedTree.Of(tree, cancellationToken))];
        bool anyName = trees.Any(static tree => tree.RenamesTheAttribute);
        NameScope scope = new(compilation, trees.Select(static tree => tree.Surface));
        ImmutableArray<ToolModel>.Builder tools = ImmutableArray.CreateBuilder<ToolModel>();
        foreach (ToolCandidate candidate in trees.SelectMany(static tree => tree.Candidates))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((anyName || candidate.IsNamed) && candidate.Read(compilation, ref scope, cancellationToken) is { } tool)
            {
                tools.Add(tool);
            }
        }

        return tools.ToImmutable();
    }
}
