using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG2002: moves a varying part of PromptGen's builder, or a block of a list, below the static ones.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MoveVaryingFix() : TextFix(RuleIds.PG2002)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2002 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await PromptDocument.OpenAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } prompt)
        {
            return null;
        }

        foreach (PromptRequest request in prompt.Requests)
        {
            VaryingPiece? piece = VaryingPiece.FindIn(request, prompt.Settings).FirstOrDefault(found => found.ToDiagnostic().Location.SourceSpan == diagnostic.Location.SourceSpan);
            if (piece is not null && ChangesFor(piece, request, prompt) is { } changes)
            {
                return await prompt.IsProvenAsync(changes, VaryingOrderAnalyzer.Count, cancellationToken).ConfigureAwait(false)
                    ? new Proposal("Move it below the static text", EquivalenceKey, changes)
                    : null;
            }
        }

        return null;
    }

    private static ImmutableArray<TextChange>? ChangesFor(VaryingPiece piece, PromptRequest request, PromptDocument prompt)
    {
        if (request.Kind == PromptRequestKind.Builder)
        {
            return InBuilder(piece, prompt);
        }

        PromptSegment? target = request.Segments.LastOrDefault(s => s.IsHead && s.Stability.IsStable && s.Condition is null && BlockOf(s, prompt) is not null);
        return target is not null && target != piece.Segment && piece.Segment.Marker is null && piece.Segment.Condition is null
            && BlockOf(piece.Segment, prompt) is { } block && BlockOf(target, prompt) is { } behind
            ? BlockList.MoveBehind(block, behind, prompt)
            : null;
    }

    private static ExpressionSyntax? BlockOf(PromptSegment segment, PromptDocument prompt) =>
        new[] { segment.Operation.Syntax, segment.Message?.Syntax }.OfType<ExpressionSyntax>().FirstOrDefault(node => prompt.Holds(node) && BlockList.IsElement(node));

    private static ImmutableArray<TextChange>? InBuilder(VaryingPiece piece, PromptDocument prompt)
    {
        if (piece.Segment.Operation.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call || !prompt.Holds(call) || piece.Segment.Marker is not null || call.HasTrailingTrivia && !string.IsNullOrWhiteSpace(call.GetTrailingTrivia().ToString()))
        {
            return null;
        }

        InvocationExpressionSyntax last = call;
        InvocationExpressionSyntax? target = null;
        while (last.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Parent: InvocationExpressionSyntax next } && name is "Static" or "Shared" or "Variable" or "CacheBreakpoint")
        {
            last = next;
            bool endsStatic = name == "Static" || name == "CacheBreakpoint" && target is not null && next.Expression is MemberAccessExpressionSyntax { Expression: var before } && before == target;
            target = endsStatic ? next : target;
        }

        TextSpan own = TextSpan.FromBounds(access.Expression.Span.End, call.Span.End);
        return target is null ? null : [new TextChange(own, ""), new TextChange(new TextSpan(target.Span.End, 0), prompt.Source.ToString(own))];
    }
}
