using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Tracking;

/// <summary>A type declaration that may have <c>[ExtractionTool]</c>, with what was last read there.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="isNamed">Whether one of its attributes has the right name; else an alias of another file could still make it the one.</param>
internal sealed class ToolCandidate(SyntaxReference declaration, bool isNamed)
{
    private Memory? _memory;

    public bool IsNamed => isNamed;

    /// <summary>Reads the tool, or finds it as it was read where nothing has changed that the reading looked at.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="scope">What names mean in it; the equal scope of the memory takes its place, so that the next comparison is short.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The tool, or null without one.</returns>
    public ToolModel? Read(Compilation compilation, ref NameScope scope, CancellationToken cancellationToken)
    {
        Memory? memory = Volatile.Read(ref _memory);
        if (memory is not null && scope.IsSameAs(memory.Scope) && memory.Sources.All(compilation.ContainsSyntaxTree))
        {
            scope = memory.Scope;
            return memory.Model;
        }

        HashSet<SyntaxTree> sources = [];
        ToolModel? model = Read(compilation, sources, cancellationToken);
        Volatile.Write(ref _memory, new Memory(model, scope, [.. sources.Where(tree => tree != declaration.SyntaxTree)]));
        return model;
    }

    private ToolModel? Read(Compilation compilation, HashSet<SyntaxTree> sources, CancellationToken cancellationToken)
    {
        SyntaxNode node = declaration.GetSyntax(cancellationToken);
        INamedTypeSymbol? type = compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(node, cancellationToken) as INamedTypeSymbol;
        AttributeData? attribute = type?.Attribute(MetadataNames.ExtractionToolAttribute);

        // The other parts of a partial type are candidates of their own when they have attributes, too.
        bool isHere = attribute?.ApplicationSyntaxReference is { } place && place.SyntaxTree == declaration.SyntaxTree && node.Span.Contains(place.Span);
        return isHere ? ToolReader.Read(type!, attribute!, naming: null, sink: null, sources, cancellationToken) : null;
    }

    private sealed class Memory(ToolModel? model, NameScope scope, SyntaxTree[] sources)
    {
        public ToolModel? Model => model;

        public NameScope Scope => scope;

        /// <summary>The trees of the other declarations that were looked at.</summary>
        public SyntaxTree[] Sources => sources;
    }
}
