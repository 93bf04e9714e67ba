using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG2005: sets OpenAI's explicit mode in a raw body, and a breakpoint on the last static part.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExplicitBreakpointFix() : TextFix(RuleIds.PG2005)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2005 + "B";

    private const string Explicit = "new { mode = \"explicit\" }";
    private const string Breakpoint = "prompt_cache_breakpoint = " + Explicit;

    private protected override bool HasFixAll => true;

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.ContainsKey(RuleProperties.Implicit) || document is not Document source || await source.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || diagnostic.AdditionalLocations.Any(location => location.SourceTree?.FilePath != diagnostic.Location.SourceTree?.FilePath || location.SourceSpan.End > root.FullSpan.End))
        {
            return null;
        }

        ExpressionSyntax? text = ExpressionAt(root, diagnostic.AdditionalLocations[0].SourceSpan);
        return text?.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name, Parent: AnonymousObjectCreationExpressionSyntax holder }
            && ExpressionAt(root, diagnostic.AdditionalLocations[1].SourceSpan) is AnonymousObjectCreationExpressionSyntax body && Mark(name, text, holder) is { } marked && Switch(body) is { } mode
            ? new Proposal("Set an explicit breakpoint on the last static part", EquivalenceKey, [mode, .. marked])
            : null;
    }

    private static ExpressionSyntax? ExpressionAt(SyntaxNode root, TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>();

    private static TextChange? Switch(AnonymousObjectCreationExpressionSyntax body)
    {
        AnonymousObjectMemberDeclaratorSyntax? options = Member(body, "prompt_cache_options");
        return options switch
        {
            null when Member(body, "model") is { } model => new TextChange(new TextSpan(model.Span.End, 0), ", prompt_cache_options = " + Explicit),
            { Expression: AnonymousObjectCreationExpressionSyntax set } when Member(set, "mode") is { } mode => new TextChange(mode.Expression.Span, "\"explicit\""),
            { Expression: AnonymousObjectCreationExpressionSyntax { Initializers: { Count: > 0 } members } } => new TextChange(new TextSpan(members[0].SpanStart, 0), "mode = \"explicit\", "),
            _ => null,
        };
    }

    private static AnonymousObjectMemberDeclaratorSyntax? Member(AnonymousObjectCreationExpressionSyntax owner, string name) =>
        owner.Initializers.FirstOrDefault(member => (member.NameEquals?.Name ?? member.Expression as IdentifierNameSyntax)?.Identifier.ValueText == name);

    /// <summary>A plain text becomes a list of one block. Objects with and without a breakpoint have different types, so an array of them needs one for both.</summary>
    private static TextChange[]? Mark(string name, ExpressionSyntax text, AnonymousObjectCreationExpressionSyntax holder)
    {
        TextChange? change = name switch
        {
            "content" => new TextChange(text.Span, $"new[] {{ new {{ type = \"text\", text = {text}, {Breakpoint} }} }}"),
            "text" => new TextChange(new TextSpan(holder.Initializers.Last().Span.End, 0), ", " + Breakpoint),
            _ => null,
        };
        return change is not { } marked ? null
            : [.. holder.AncestorsAndSelf().OfType<AnonymousObjectCreationExpressionSyntax>().Where(MarkerInsertion.SharesType)
                .Select(static shared => new TextChange(new TextSpan(((ImplicitArrayCreationExpressionSyntax)shared.Parent!.Parent!).NewKeyword.Span.End, 0), " object")), marked];
    }
}
