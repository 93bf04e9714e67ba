using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.Generators.Prompts;

/// <summary>
/// The names of methods from which a sink may be reached, with the number of calls to it. Built from names alone, once per compilation and only if a call asks:
/// it keeps the analysis from binding methods that have nothing to do with requests.
/// </summary>
internal sealed class SinkIndex
{
    private readonly Dictionary<string, int> distances = new(StringComparer.Ordinal);

    /// <summary>Scans the sources.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="identifiers">Identifiers that stand in every method with a sink.</param>
    /// <param name="maxHops">The greatest distance of interest.</param>
    /// <param name="cancellationToken">Cancels the scan.</param>
    public SinkIndex(Compilation compilation, IEnumerable<string> identifiers, int maxHops, CancellationToken cancellationToken)
    {
        Dictionary<SyntaxTree, List<(string Name, HashSet<string> Identifiers)>> outlines = [];
        HashSet<string> sought = new(identifiers, StringComparer.Ordinal);
        for (int distance = 1; distance <= maxHops && sought.Count > 0; distance++)
        {
            HashSet<string> found = new(StringComparer.Ordinal);
            foreach (SyntaxTree tree in compilation.SyntaxTrees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                string text = tree.GetText(cancellationToken).ToString();
                if (!sought.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0))
                {
                    continue;
                }

                if (!outlines.TryGetValue(tree, out List<(string Name, HashSet<string> Identifiers)>? outline))
                {
                    outlines.Add(tree, outline = Outline(tree.GetRoot(cancellationToken)));
                }

                found.UnionWith(outline.Where(method => method.Identifiers.Overlaps(sought)).Select(static method => method.Name));
            }

            found.RemoveWhere(distances.ContainsKey);
            foreach (string name in found)
            {
                distances.Add(name, distance);
            }

            sought = found;
        }
    }

    /// <summary>True if a method of this name may reach a sink within the hops.</summary>
    public bool MayReach(string method, int hops) => distances.TryGetValue(method, out int distance) && distance <= hops;

    private static List<(string Name, HashSet<string> Identifiers)> Outline(SyntaxNode root)
    {
        List<(string Name, HashSet<string> Identifiers)> methods = [];
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            string? name = node switch
            {
                MethodDeclarationSyntax { ParameterList.Parameters.Count: > 0 } method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax { ParameterList.Parameters.Count: > 0 } local => local.Identifier.ValueText,
                _ => null,
            };
            if (name is not null)
            {
                methods.Add((name, new HashSet<string>(node.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText), StringComparer.Ordinal)));
            }
        }

        return methods;
    }
}
