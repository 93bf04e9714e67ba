using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Analyzers;

/// <summary>All types of a compilation with <c>[ExtractionTool]</c>, in ordinal order of their names.</summary>
internal sealed class ToolIndex
{
    private readonly ImmutableArray<ToolDeclaration> _tools;

    private ToolIndex(ImmutableArray<ToolDeclaration> tools) => _tools = tools;

    public ImmutableArray<ToolDeclaration> All => _tools;

    public static ToolIndex Build(Compilation compilation, GeneratorOptions options, CancellationToken cancellationToken)
    {
        List<ToolDeclaration> tools = [];
        Stack<INamespaceOrTypeSymbol> open = new();
        open.Push(compilation.Assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ISymbol member in open.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol container)
                {
                    continue;
                }

                open.Push(container);
                if (container is INamedTypeSymbol { Name.Length: > 0 } type && IsAttributed(type, cancellationToken) && type.Attribute(MetadataNames.ExtractionToolAttribute) is { } attribute)
                {
                    tools.Add(new ToolDeclaration(type, attribute, options));
                }
            }
        }

        return new ToolIndex([.. tools.OrderBy(static tool => MetadataNames.Of(tool.Type), StringComparer.Ordinal)]);
    }

    public ToolDeclaration? Find(INamedTypeSymbol type) => _tools.FirstOrDefault(tool => SymbolEqualityComparer.Default.Equals(tool.Type, type));

    /// <summary>Whether a finding is this tool's to report: of several tools that reach the faulty type, it is the type itself, else the first.</summary>
    public bool IsOwner(ToolDeclaration tool, Finding finding, CancellationToken cancellationToken) =>
        IsOwner(tool, finding, other => other.Read(cancellationToken).Findings);

    /// <summary>The same for findings that come from elsewhere.</summary>
    public bool IsOwner(ToolDeclaration tool, Finding finding, Func<ToolDeclaration, ImmutableArray<Finding>> findingsOf)
    {
        if (_tools.Length == 1 || tool.Contains(finding.Location))
        {
            return true;
        }

        int own = _tools.IndexOf(tool);
        return !_tools.Where((other, index) => other != tool && (index < own || other.Contains(finding.Location)))
            .Any(other => findingsOf(other).Any(finding.IsSameAs));
    }

    /// <summary>Another tool with the same name on the wire.</summary>
    public ToolDeclaration? Namesake(ToolDeclaration tool) => _tools.FirstOrDefault(other => other != tool && other.Name == tool.Name);

    /// <summary>Proposes a name that no tool has: the type's own, with its namespace, or with a number.</summary>
    public string SuggestName(ToolDeclaration tool)
    {
        string own = ToolNames.Suggest(JsonNames.Convert(tool.Type.Name, NamingPolicy.SnakeCaseLower));
        string space = tool.Type.ContainingNamespace.Name;
        string qualified = ToolNames.Suggest(JsonNames.Convert(space + "_" + own, NamingPolicy.SnakeCaseLower));
        HashSet<string> taken = new(_tools.Select(static other => other.Name), StringComparer.Ordinal);
        return !taken.Contains(own) ? own
            : space.Length > 0 && !taken.Contains(qualified) ? qualified
            : PropertyKeys.Suggest(own, taken);
    }

    /// <summary>Whether an earlier tool stands in the same file.</summary>
    public bool IsFirstInFile(ToolDeclaration tool) => !_tools.Any(other =>
        other.AttributeReference is { } place && place.SyntaxTree == tool.AttributeReference?.SyntaxTree && place.Span.Start < tool.AttributeReference.Span.Start);

    // A look at the syntax keeps the attributes of all other types unbound.
    private static bool IsAttributed(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { AttributeLists.Count: > 0 });
}
