using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes;

/// <summary>Finds, removes and lengthens cache markers: members of object initializers and anonymous objects, and calls of <c>WithCacheControl</c>.</summary>
internal static class MarkerEdits
{
    /// <summary>The marker at a place, or null if something else stands there, such as a factory that marks.</summary>
    public static SyntaxNode? At(SyntaxNode root, TextSpan span) => span.End > root.FullSpan.End ? null : BreakpointAt(root, span) ?? root.FindNode(span, getInnermostNodeForTie: true)
        .AncestorsAndSelf().TakeWhile(node => node.Span == span).FirstOrDefault(static node => node switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => true,
            AnonymousObjectMemberDeclaratorSyntax => true,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithCacheControl" } } => true,
            _ => false,
        });

    /// <summary>True for a call of <c>PromptBuilder.CacheBreakpoint</c>.</summary>
    public static bool IsBreakpoint(SyntaxNode? node) => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CacheBreakpoint" } };

    // The place of a breakpoint begins at its name: the call as a syntax node holds the whole chain before it.
    private static InvocationExpressionSyntax? BreakpointAt(SyntaxNode root, TextSpan span) =>
        root.FindNode(span).FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Span.End == span.End && IsBreakpoint(call) && ((MemberAccessExpressionSyntax)call.Expression).Name.SpanStart == span.Start);

    /// <summary>The value of a marker as written, or null for a call.</summary>
    public static ExpressionSyntax? ValueOf(SyntaxNode marker) => marker switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        AnonymousObjectMemberDeclaratorSyntax member => member.Expression,
        _ => null,
    };

    /// <summary>Takes a marker away; null where the code would no longer compile.</summary>
    public static TextChange? Remove(SyntaxNode marker)
    {
        switch (marker)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                return Delete(access.Expression.Span.End, marker.Span.End);
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Expressions: { Count: 1 } } initializer }:
                return initializer.Parent is BaseObjectCreationExpressionSyntax { ArgumentList: not null }
                    ? Delete(initializer.OpenBraceToken.GetPreviousToken().Span.End, initializer.Span.End)
                    : new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), " ");
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment:
                return RemoveFrom(initializer.Expressions, assignment);
            case AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax { Initializers.Count: > 1 } owner } member when !MarkerInsertion.SharesType(owner):
                return RemoveFrom(owner.Initializers, member);
            default:
                return null;
        }
    }

    /// <summary>Makes a marker last an hour; null where its value is not written in place.</summary>
    public static TextChange? LastAnHour(SyntaxNode marker, SemanticModel model)
    {
        if (IsBreakpoint(marker))
        {
            return new TextChange(((InvocationExpressionSyntax)marker).ArgumentList.Span, "(CacheTtl.OneHour)");
        }

        ExpressionSyntax? value = marker is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0].Expression : ValueOf(marker);
        switch (value)
        {
            case AnonymousObjectCreationExpressionSyntax { Initializers: { Count: > 0 } members }:
                AnonymousObjectMemberDeclaratorSyntax? ttl = members.FirstOrDefault(static m => m.NameEquals?.Name.Identifier.ValueText == "ttl");
                return ttl is null ? new TextChange(new TextSpan(members.Last().Span.End, 0), ", ttl = \"1h\"") : new TextChange(ttl.Expression.Span, "\"1h\"");
            case BaseObjectCreationExpressionSyntax creation when EnumOf(model.GetTypeInfo(creation).Type, creation.SpanStart, model) is { } name:
                AssignmentExpressionSyntax? set = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static a => a.Left.ToString() == "Ttl");
                return set is not null
                    ? new TextChange(set.Right.Span, name + ".Ttl1h")
                    : MarkerInsertion.Append(creation, $"Ttl = {name}.Ttl1h");
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Ttl5m" } member:
                return new TextChange(member.Name.Span, "Ttl1h");
            default:
                return null;
        }
    }

    private static string? EnumOf(ITypeSymbol? marker, int position, SemanticModel model)
    {
        INamedTypeSymbol? type = marker?.ContainingNamespace?.GetTypeMembers("Ttl").FirstOrDefault();
        return type is null ? null : model.LookupNamespacesAndTypes(position, name: "Ttl").Any(found => SymbolEqualityComparer.Default.Equals(found, type)) ? "Ttl" : type.ToDisplayString();
    }

    private static TextChange RemoveFrom<TNode>(SeparatedSyntaxList<TNode> list, TNode node)
        where TNode : SyntaxNode
    {
        int index = list.IndexOf(node);
        return index > 0 ? Delete(list.GetSeparator(index - 1).SpanStart, node.Span.End) : Delete(node.SpanStart, list[1].SpanStart);
    }

    private static TextChange Delete(int start, int end) => new(TextSpan.FromBounds(start, end), "");
}
