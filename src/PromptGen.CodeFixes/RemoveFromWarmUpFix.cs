using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG4007: takes a setting out of a warm-up request; a forced choice becomes automatic, which keeps the cached tools and system text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveFromWarmUpFix() : TextFix(RuleIds.PG4007)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG4007 + "A";

    private const string Title = "Remove the setting from the warm-up request";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? setting = await document.NodeAsync<SyntaxNode>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = document is Document source ? await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) : null;
        return (model, setting) switch
        {
            (null, _) => null,
            (_, AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "ToolChoice" }, Right: BaseObjectCreationExpressionSyntax choice }) => Auto(choice, model),
            (_, AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Thinking" or "CacheControl" }, Parent: InitializerExpressionSyntax initializer } assignment) =>
                Proposal.Replace(Title, EquivalenceKey, FixText.WithComma(initializer.Expressions, assignment), ""),
            _ => null,
        };
    }

    private static Proposal? Auto(BaseObjectCreationExpressionSyntax choice, SemanticModel model)
    {
        if (model.GetTypeInfo(choice).Type is not { Name: "ToolChoiceTool" or "ToolChoiceAny" or "BetaToolChoiceTool" or "BetaToolChoiceAny" } type)
        {
            return null;
        }

        string name = FixText.TypeName(model, choice.SpanStart, type.ContainingNamespace.ToDisplayString(), type.Name.StartsWith("Beta", StringComparison.Ordinal) ? "BetaToolChoiceAuto" : "ToolChoiceAuto");
        return Proposal.Replace(Title, EquivalenceKey, choice.Span, $"new {name}()");
    }
}
