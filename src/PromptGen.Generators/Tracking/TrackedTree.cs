using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Generators.Tracking;

/// <summary>
/// What is known about a syntax tree, for as long as the tree lives. A tree never changes, so this is a memo and no state of the generator:
/// each edit of a file makes a new tree, and what was known about the old one goes with it.
/// </summary>
internal sealed class TrackedTree
{
    private static readonly ConditionalWeakTable<SyntaxTree, TrackedTree> s_known = new();

    private TrackedTree(CompilationUnitSyntax? file)
    {
        // The tree itself must not be held by what others compare with, hence two objects.
        Surface = file is null ? "" : TreeSurface.Of(file);
        Candidates = file is null ? [] : [.. CandidateFinder.Find(file).Select(static found => new ToolCandidate(found.Node.GetReference(), found.IsNamed))];
        RenamesTheAttribute = file is not null && CandidateFinder.HasGlobalAlias(file);
    }

    /// <summary>What other files can see.</summary>
    public string Surface { get; }

    /// <summary>The type declarations that may have the attribute.</summary>
    public ImmutableArray<ToolCandidate> Candidates { get; }

    /// <summary>Whether a <c>global using</c> gives the attribute another name.</summary>
    public bool RenamesTheAttribute { get; }

    public static TrackedTree Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!s_known.TryGetValue(tree, out TrackedTree? known))
        {
            SyntaxNode root = tree.GetRoot(cancellationToken);
            known = s_known.GetValue(tree, _ => new TrackedTree(root as CompilationUnitSyntax));
        }

        return known;
    }
}
