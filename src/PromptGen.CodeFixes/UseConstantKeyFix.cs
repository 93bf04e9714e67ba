using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>
/// PG5004: a constant key, named after the member that makes the request, since its requests share a prefix. Not offered where the key also has
/// another part, such as a tenant, that would be lost.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseConstantKeyFix() : TextFix(RuleIds.PG5004)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG5004 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? witness = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = witness is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is not null && diagnostic.Severity != DiagnosticSeverity.Info && KeyAround(witness!) is { } value && IsOnly(witness!, value, model) && NameOf(value, model, cancellationToken) is { } key
            ? Proposal.Replace($"Use the key \"{key}\"", EquivalenceKey, value.Span, $"\"{key}\"")
            : null;
    }

    private static ExpressionSyntax? KeyAround(ExpressionSyntax witness)
    {
        for (SyntaxNode? node = witness; node is not (null or StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            switch (node.Parent)
            {
                case AssignmentExpressionSyntax { Left: var target } assignment when assignment.Right == node && IsKey(target):
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: "prompt_cache_key" }:
                    return (ExpressionSyntax)node;
            }
        }

        return null;
    }

    private static bool IsKey(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == "PromptCacheKey",
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText == "PromptCacheKey",
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } index } => index[0].Expression is LiteralExpressionSyntax { Token.ValueText: "prompt_cache_key" },
        _ => false,
    };

    // Nothing of the key but the witness may come from a variable.
    private static bool IsOnly(ExpressionSyntax witness, ExpressionSyntax value, SemanticModel model) => value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Where(name => !witness.Span.Contains(name.Span))
        .All(name => model.GetSymbolInfo(name).Symbol is not (ILocalSymbol { IsConst: false } or IParameterSymbol or IPropertySymbol or IFieldSymbol { IsConst: false }));

    private static string? NameOf(SyntaxNode value, SemanticModel model, CancellationToken cancellationToken)
    {
        ISymbol? member = model.GetEnclosingSymbol(value.SpanStart, cancellationToken);
        while (member is not null && member.ContainingSymbol is not INamedTypeSymbol)
        {
            member = member.ContainingSymbol;
        }

        return member is { ContainingType: { CanBeReferencedByName: true } type } ? member.CanBeReferencedByName ? type.Name + "." + member.Name : type.Name : null;
    }
}
