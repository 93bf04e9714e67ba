using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>The bodies and initializers of one compilation's own members, bound when first asked for and kept.</summary>
internal sealed class SourceBodies(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, BodyFlow> flows = new();
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();

    /// <summary>The flow of the body an operation stands in.</summary>
    public BodyFlow FlowAround(IOperation operation)
    {
        IOperation root = operation.Root();
        return flows.TryGetValue(root.Syntax, out BodyFlow? flow) ? flow : flows.GetOrAdd(root.Syntax, BodyFlow.Of(root));
    }

    /// <summary>The body of a method, accessor or local function in source; null if it has none or is in another assembly.</summary>
    public IOperation? BodyOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return Bind(definition.PartialImplementationPart ?? definition, static syntax => syntax, cancellationToken);
    }

    /// <summary>The initializer of a field or property in source, or null.</summary>
    public IOperation? InitializerOf(ISymbol member, CancellationToken cancellationToken) => Bind(member.OriginalDefinition, InitializerSyntax, cancellationToken) switch
    {
        ISymbolInitializerOperation initializer => initializer.Value,
        var value => value,
    };

    /// <summary>What a body returns, nested functions left out. A <c>yield return</c> is an element, not a return.</summary>
    public static ImmutableArray<IOperation> ReturnsOf(IOperation body) =>
        [.. Own(body).OfType<IReturnOperation>().Where(static r => r.Kind == OperationKind.Return && r.ReturnedValue is not null).Select(static r => r.ReturnedValue!)];

    /// <summary>The elements a body yields.</summary>
    public static ImmutableArray<IReturnOperation> YieldsOf(IOperation body) =>
        [.. Own(body).OfType<IReturnOperation>().Where(static r => r.Kind == OperationKind.YieldReturn && r.ReturnedValue is not null)];

    private static IEnumerable<IOperation> Own(IOperation body)
    {
        Stack<IOperation> open = new([.. body.ChildOperations.Reverse()]);
        while (open.Count > 0)
        {
            IOperation next = open.Pop();
            if (next is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            yield return next;
            foreach (IOperation child in next.ChildOperations.Reverse())
            {
                open.Push(child);
            }
        }
    }

    private static SyntaxNode? InitializerSyntax(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };

    private IOperation? Bind(ISymbol symbol, Func<SyntaxNode, SyntaxNode?> part, CancellationToken cancellationToken)
    {
        if (!symbol.IsInSource())
        {
            return null;
        }

        if (bodies.TryGetValue(symbol, out IOperation? known))
        {
            return known;
        }

        SyntaxNode? syntax = part(symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken));
        IOperation? body = syntax is null || !compilation.ContainsSyntaxTree(syntax.SyntaxTree) ? null : ModelOf(syntax.SyntaxTree).GetOperation(syntax, cancellationToken);
        return bodies.GetOrAdd(symbol, body);
    }

    // A callee lies in another tree than the operation under analysis, so the driver's model cannot be used; one model per tree keeps its bound nodes.
    private SemanticModel ModelOf(SyntaxTree tree) =>
        models.TryGetValue(tree, out SemanticModel? model) ? model : models.GetOrAdd(tree, compilation.GetSemanticModel(tree));
}
