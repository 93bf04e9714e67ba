using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG4003: selects the tool call by type and name. Offered for <c>TryPickToolUse(out var t)</c> as the whole of a condition, where System.Linq is in scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SelectToolBlockFix() : TextFix(RuleIds.PG4003)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG4003 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        ExpressionSyntax? block = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = document is Document source ? await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) : null;
        if (model is null || ListOf(block) is not { } list
            || block is not { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryPickToolUse", Parent: InvocationExpressionSyntax pick } }
            || pick.ArgumentList.Arguments.FirstOrDefault()?.Expression is not DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable }
            || pick.Parent is PrefixUnaryExpressionSyntax || !HasLinq(model, block.SpanStart))
        {
            return null;
        }

        string space = model.GetTypeInfo(block).Type?.ContainingNamespace.ToDisplayString() ?? "";
        string type = FixText.TypeName(model, block.SpanStart, space, model.GetTypeInfo(block).Type?.Name == "BetaContentBlock" ? "BetaToolUseBlock" : "ToolUseBlock");
        string filter = diagnostic.Suggestion() is { } name ? $"b => b.Name == {SymbolDisplay.FormatLiteral(name, quote: true)}" : "";
        return Proposal.Replace("Select the block by type", EquivalenceKey, pick.Span, $"{list}.Select(b => b.Value).OfType<{type}>().FirstOrDefault({filter}) is {{ }} {variable.Identifier.ValueText}");
    }

    private static ExpressionSyntax? ListOf(ExpressionSyntax? block) => block switch
    {
        ElementAccessExpressionSyntax element => element.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
        _ => null,
    };

    private static bool HasLinq(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "Enumerable").OfType<INamedTypeSymbol>().Any(static t => t.ContainingNamespace.ToDisplayString() == "System.Linq");
}
