using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2005: moves the marker from the block that varies, or from the request, to the last static block.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MoveMarkerFix() : TextFix(RuleIds.PG2005)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2005 + "A";

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (document is not Document source || !diagnostic.Properties.ContainsKey(RuleProperties.Target) || diagnostic.AdditionalLocations[0].SourceTree != diagnostic.Location.SourceTree)
        {
            return null;
        }

        SemanticModel? model = await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        TextSpan target = diagnostic.AdditionalLocations[0].SourceSpan;
        if (model is null || root is null || MarkerEdits.At(root, diagnostic.Location.SourceSpan) is not { } marker || target.End > root.FullSpan.End)
        {
            return null;
        }

        ExpressionSyntax? text = root.FindNode(target, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();
        TextChange? insertion = text is null ? null : MarkerEdits.IsBreakpoint(marker) ? Repeat((InvocationExpressionSyntax)marker, text) : new MarkerInsertion(model).Mark(text, MarkerEdits.ValueOf(marker));
        return insertion is { } inserted && MarkerEdits.Remove(marker) is { } removal
            ? new Proposal("Move the cache marker to the last static block", EquivalenceKey, [removal, inserted])
            : null;
    }

    /// <summary>The breakpoint of a builder's chain, behind the call that adds a text.</summary>
    private static TextChange? Repeat(InvocationExpressionSyntax breakpoint, ExpressionSyntax text) =>
        text.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax added } }
            ? new TextChange(new TextSpan(added.Span.End, 0), "." + ((MemberAccessExpressionSyntax)breakpoint.Expression).Name + breakpoint.ArgumentList)
            : null;
}
