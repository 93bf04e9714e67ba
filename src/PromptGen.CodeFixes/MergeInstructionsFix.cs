using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG5002: puts the instructions in front of the marked content of the system message, so that the marker covers them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MergeInstructionsFix() : TextFix(RuleIds.PG5002)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG5002 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? text = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        if (text?.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } setting || diagnostic.AdditionalLocations.FirstOrDefault() is not { } marked
            || marked.SourceTree != text.SyntaxTree || await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        SyntaxNode content = text.SyntaxTree.GetRoot(cancellationToken).FindNode(marked.SourceSpan, getInnermostNodeForTie: true);
        ExpressionSyntax? element = content.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(node => node.Span == marked.SourceSpan && node.Parent is ExpressionElementSyntax or InitializerExpressionSyntax);
        if (element is null || !IsContent(element, model) || !CanMove(text, element, model, cancellationToken) || MarkerEdits.Remove(setting) is not { } removal)
        {
            return null;
        }

        string type = FixText.TypeName(model, element.SpanStart, "Microsoft.Extensions.AI", "TextContent");
        return new Proposal("Put the instructions before the marked content", EquivalenceKey, [new TextChange(new TextSpan(element.SpanStart, 0), $"new {type}({text}), "), removal]);
    }

    private static bool IsContent(ExpressionSyntax element, SemanticModel model)
    {
        for (ITypeSymbol? type = model.GetTypeInfo(element).Type; type is not null; type = type.BaseType)
        {
            if (type.Name == "AIContent")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if the text means the same at the other place: it is constant, or names members only.</summary>
    private static bool CanMove(ExpressionSyntax text, ExpressionSyntax element, SemanticModel model, CancellationToken cancellationToken)
    {
        bool isInSameType = text.FirstAncestorOrSelf<TypeDeclarationSyntax>() == element.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return isInSameType && text.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .All(name => model.GetSymbolInfo(name, cancellationToken).Symbol is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } or INamespaceOrTypeSymbol or IMethodSymbol { IsStatic: true });
    }
}
