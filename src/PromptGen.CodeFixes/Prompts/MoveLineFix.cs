using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG2001: moves the line that holds the volatile value to the user message, or with PromptGen's builder to a variable part at the end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MoveLineFix() : TextFix(RuleIds.PG2001)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2001 + "A";

    private protected override DiagnosticAnalyzer? Analyzer => new VolatilePrefixAnalyzer();

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        VolatileWitness? found = await VolatileWitness.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        if (found is null || ChangesFor(found) is not { } changes)
        {
            return null;
        }

        string title = found.Request.Family == PromptFamily.PromptGen ? "Move the line to a variable part at the end" : "Move the line to the user message";
        return await found.Prompt.IsProvenAsync(changes, VolatileWitness.Count, cancellationToken).ConfigureAwait(false) ? new Proposal(title, EquivalenceKey, changes) : null;
    }

    private static ImmutableArray<TextChange>? ChangesFor(VolatileWitness found) =>
        found.Request.Kind == PromptRequestKind.Builder ? InBuilder(found) : ToUser(found);

    private static ImmutableArray<TextChange>? ToUser(VolatileWitness found)
    {
        if (found.Text.LineAround(found.Hole) is not { } line || found.Text.Without(line) is not { } rest
            || UserText.Find(found.Prompt, found.Request) is not { } user || user.Span.OverlapsWith(found.Text.Root.Span) || !found.CanMoveTo(user, line))
        {
            return null;
        }

        return [.. rest, UserText.Prepend(user, found.Text.Render(line), found.Prompt)];
    }

    private static ImmutableArray<TextChange>? InBuilder(VolatileWitness found)
    {
        if (found.Witness.Segment.Operation.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            return null;
        }

        InvocationExpressionSyntax last = call;
        while (last.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Static" or "Shared" or "Variable" or "CacheBreakpoint", Parent: InvocationExpressionSyntax next })
        {
            last = next;
        }

        TextLineRange? part = found.Text.LineAround(found.Hole);
        IReadOnlyList<TextChange>? rest = part is { } line
            ? found.Text.Without(line)
            : [new TextChange(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), "")];
        if (rest is null || !found.CanMoveTo(last, part ?? found.Text.Whole))
        {
            return null;
        }

        MemberAccessExpressionSyntax ending = (MemberAccessExpressionSyntax)last.Expression;
        string separator = found.Prompt.Source.ToString(TextSpan.FromBounds(ending.Expression.Span.End, ending.OperatorToken.SpanStart));
        string text = part is { } moved ? $"$\"{found.Text.Render(moved)}\"" : found.Text.Root.ToString();
        return [.. rest, new TextChange(new TextSpan(last.Span.End, 0), $"{(string.IsNullOrWhiteSpace(separator) ? separator : "")}.Variable({text})")];
    }
}
