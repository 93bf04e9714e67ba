using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Reading;

namespace PromptGen.CodeFixes;

/// <summary>Finds what a diagnostic is about in the tree.</summary>
internal static class FixSyntax
{
    /// <summary>The innermost node of a kind around the diagnostic's place.</summary>
    public static async Task<TNode?> NodeAsync<TNode>(this TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
        where TNode : SyntaxNode
    {
        SyntaxNode? root = document is Document source ? await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) : null;
        return root is null || diagnostic.Location.SourceSpan.End > root.FullSpan.End
            ? null
            : root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>();
    }

    /// <summary>The property or positional parameter whose name the diagnostic marks.</summary>
    public static async Task<SyntaxNode?> MemberAsync(this TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? node = await document.NodeAsync<SyntaxNode>(diagnostic, cancellationToken).ConfigureAwait(false);
        return node switch
        {
            PropertyDeclarationSyntax property when property.Identifier.Span == diagnostic.Location.SourceSpan => property,
            ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter when parameter.Identifier.Span == diagnostic.Location.SourceSpan => parameter,
            _ => null,
        };
    }

    public static string? Suggestion(this Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(FindingProperties.Suggestion, out string? text) ? text : null;
}
