using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes;

/// <summary>Edits of initializers and names as text.</summary>
internal static class FixText
{
    /// <summary>The initializer of an object creation or <c>with</c>, or the anonymous object, that a member assignment stands in; and the assignment of another member of it.</summary>
    public static ExpressionSyntax? SiblingValue(SyntaxNode within, string member)
    {
        foreach (SyntaxNode ancestor in within.Ancestors())
        {
            switch (ancestor)
            {
                case InitializerExpressionSyntax { Expressions: var expressions } when expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => IsNamed(a.Left, member)) is { } assignment:
                    return assignment.Right;
                case AnonymousObjectCreationExpressionSyntax anonymous when anonymous.Initializers.FirstOrDefault(i => i.NameEquals?.Name.Identifier.ValueText == member) is { } declarator:
                    return declarator.Expression;
                case StatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The elements of a list in any of its spellings; null if they are not written out.</summary>
    public static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax collection when collection.Elements.All(static e => e is ExpressionElementSyntax) => [.. collection.Elements.Cast<ExpressionElementSyntax>().Select(static e => e.Expression)],
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when initializer.IsKind(SyntaxKind.CollectionInitializerExpression) => initializer.Expressions,
        _ => null,
    };

    /// <summary>The span of an element of a separated list with the comma and the space that go with it.</summary>
    public static TextSpan WithComma<TNode>(SeparatedSyntaxList<TNode> list, TNode element)
        where TNode : SyntaxNode
    {
        int index = list.IndexOf(element);
        return index > 0 ? TextSpan.FromBounds(list[index - 1].Span.End, element.Span.End)
            : index < list.Count - 1 ? TextSpan.FromBounds(element.SpanStart, list[1].SpanStart)
            : element.Span;
    }

    /// <summary>A type's name where it is in scope, else its full name.</summary>
    public static string TypeName(SemanticModel model, int position, string space, string name) =>
        model.LookupNamespacesAndTypes(position, name: name).OfType<INamedTypeSymbol>().Any(type => type.ContainingNamespace.ToDisplayString() == space) ? name : $"{space}.{name}";

    private static bool IsNamed(ExpressionSyntax target, string member) => target is IdentifierNameSyntax name && name.Identifier.ValueText == member;
}
