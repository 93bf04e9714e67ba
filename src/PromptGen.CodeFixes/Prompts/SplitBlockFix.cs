using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG2001: splits the block, so that the line with the volatile value stands behind the last marked block; a block that is nothing but this line is moved there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SplitBlockFix() : TextFix(RuleIds.PG2001)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2001 + "B";

    private protected override DiagnosticAnalyzer? Analyzer => new VolatilePrefixAnalyzer();

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        VolatileWitness? found = await VolatileWitness.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        if (found is null || found.Request.LastMarkerIndex() is var last && last < 0 || ElementOf(found.Request.Segments[last], found.Prompt) is not { } marked)
        {
            return null;
        }

        bool isSplit = found.Text.LineAround(found.Hole) is not null;
        ImmutableArray<TextChange>? changes = isSplit ? Split(found, marked) : Move(found, marked);
        string title = isSplit ? "Move the line to a block below the last cache marker" : "Move the block below the last cache marker";
        return changes is { } edit && await found.Prompt.IsProvenAsync(edit, VolatileWitness.Count, cancellationToken).ConfigureAwait(false)
            ? new Proposal(title, EquivalenceKey, edit)
            : null;
    }

    private static ImmutableArray<TextChange>? Split(VolatileWitness found, ExpressionSyntax marked)
    {
        TextLineRange line = found.Text.LineAround(found.Hole)!.Value;
        if (found.Text.Without(line) is not { } rest || !found.CanMoveTo(marked, line) || BlockWith($"$\"{found.Text.Render(line)}\"", found, marked) is not { } block)
        {
            return null;
        }

        ImmutableArray<TextChange>.Builder changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.AddRange(rest);
        changes.Add(new TextChange(new TextSpan(marked.Span.End, 0), BlockList.SeparatorBefore(marked, found.Prompt) + block));
        if (found.Request.Family == PromptFamily.RawJson && marked.Parent?.Parent is ImplicitArrayCreationExpressionSyntax array)
        {
            // Anonymous blocks with and without marker have different types.
            changes.Add(new TextChange(new TextSpan(array.NewKeyword.Span.End, 0), " object"));
        }

        return changes.ToImmutable();
    }

    private static ImmutableArray<TextChange>? Move(VolatileWitness found, ExpressionSyntax marked) =>
        ElementOf(found.Witness.Segment, found.Prompt) is { } block && found.Witness.Segment.Marker is null && found.CanMoveTo(marked, found.Text.Whole)
            ? BlockList.MoveBehind(block, marked, found.Prompt)
            : null;

    private static ExpressionSyntax? ElementOf(PromptSegment segment, PromptDocument prompt)
    {
        SyntaxNode node = segment.Operation.Syntax;
        if (!prompt.Holds(node))
        {
            return null;
        }

        return node is ExpressionSyntax expression && BlockList.IsElement(expression) ? expression : null;
    }

    private static string? BlockWith(string text, VolatileWitness found, ExpressionSyntax marked)
    {
        switch (found.Request.Family)
        {
            case PromptFamily.Anthropic or PromptFamily.AnthropicBeta:
                string? type = found.Prompt.Model.GetTypeInfo(marked).Type?.ToMinimalDisplayString(found.Prompt.Model, marked.SpanStart);
                return marked is ImplicitObjectCreationExpressionSyntax ? $"new() {{ Text = {text} }}" : type is null ? null : $"new {type.TrimEnd('?')} {{ Text = {text} }}";
            case PromptFamily.RawJson:
                return $"new {{ type = \"text\", text = {text} }}";
            case PromptFamily.ExtensionsAI:
                return $"new {(marked is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: ObjectCreationExpressionSyntax content } } ? content.Type.ToString() : "TextContent")}({text})";
            default:
                return null;
        }
    }
}
