using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2003: says of a field, property, parameter or method of the same file that it stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MarkStableFix() : TextFix(RuleIds.PG2003)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2003 + "A";

    private const string Attribute = "CacheStable";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? witness = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = witness is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model?.Compilation.GetTypeByMetadataName("PromptGen.CacheStableAttribute") is null || SymbolOf(witness!, model, cancellationToken) is not { } symbol
            || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || reference.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        SyntaxNode? declaration = reference.GetSyntax(cancellationToken).FirstAncestorOrSelf<SyntaxNode>(static node => node is ParameterSyntax or BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax or MethodDeclarationSyntax);
        if (declaration is null)
        {
            return null;
        }

        int at = declaration.GetFirstToken().SpanStart;
        return Proposal.Insert($"Mark '{symbol.Name}' [CacheStable]", EquivalenceKey, at, $"[{FixText.TypeName(model, at, "PromptGen", Attribute + "Attribute").Replace("Attribute", "")}] ");
    }

    private static ISymbol? SymbolOf(ExpressionSyntax witness, SemanticModel model, CancellationToken cancellationToken) => model.GetSymbolInfo(witness, cancellationToken).Symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => (method.ReducedFrom ?? method).OriginalDefinition,
        IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } } => model.GetSymbolInfo(witness, cancellationToken).Symbol!.OriginalDefinition,
        _ => null,
    };
}
