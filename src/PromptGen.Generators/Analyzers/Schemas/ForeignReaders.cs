using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>The contexts of System.Text.Json's source generator that read a tool's type too.</summary>
internal static class ForeignReaders
{
    private static readonly ConditionalWeakTable<Compilation, List<(INamedTypeSymbol Type, bool AsText)>> s_known = new();

    /// <summary>Whether a context in this project reads the tool's type and would take an enum for a number.</summary>
    public static bool ReadAsNumber(INamedTypeSymbol type, CheckedTool tool)
    {
        if (type.Attribute(MetadataNames.JsonConverter) is not null)
        {
            return false;
        }

        if (!s_known.TryGetValue(tool.Compilation, out List<(INamedTypeSymbol Type, bool AsText)>? contexts))
        {
            List<(INamedTypeSymbol, bool)> found = [.. Find(tool.Compilation.Assembly.GlobalNamespace, tool.CancellationToken)];
            contexts = s_known.GetValue(tool.Compilation, _ => found);
        }

        return contexts.Exists(context => !context.AsText && SymbolEqualityComparer.Default.Equals(context.Type, tool.Type));
    }

    private static IEnumerable<(INamedTypeSymbol Type, bool AsText)> Find(INamespaceOrTypeSymbol root, CancellationToken cancellationToken)
    {
        Stack<INamespaceOrTypeSymbol> open = new([root]);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            INamespaceOrTypeSymbol next = open.Pop();
            foreach (INamespaceOrTypeSymbol member in next.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                open.Push(member);
            }

            if (next is not INamedTypeSymbol { TypeKind: TypeKind.Class } type || !HasAttributes(type, cancellationToken))
            {
                continue;
            }

            bool asText = type.Attribute(MetadataNames.JsonSourceGenerationOptions)?.Named("UseStringEnumConverter")?.Value is true;
            foreach (AttributeData attribute in type.GetAttributes().Where(static attribute => attribute.AttributeClass is { } a && MetadataNames.Of(a) == MetadataNames.JsonSerializable))
            {
                if (attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol read })
                {
                    yield return (read, asText);
                }
            }
        }
    }

    // A look at the syntax keeps the attributes of all other types unbound.
    private static bool HasAttributes(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { AttributeLists.Count: > 0 });
}
