using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG2011: formats with the invariant culture and <c>\n</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class InvariantTextFix() : TextFix(RuleIds.PG2011)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2011 + "A";

    private const string Invariant = "CultureInfo.InvariantCulture";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        TextSpan place = diagnostic.Location.SourceSpan;
        ExpressionSyntax? expression = await document.NodeAsync<ExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        if (expression?.Span != place || await PromptDocument.OpenAsync(document, place, cancellationToken).ConfigureAwait(false) is not { } prompt || ChangesFor(expression, prompt) is not { } changes)
        {
            return null;
        }

        return await prompt.IsRepairedAsync(changes, MachineTextAnalyzer.Count, keepsText: false, cancellationToken).ConfigureAwait(false)
            ? new Proposal("Write the same text on every machine", EquivalenceKey, changes)
            : null;
    }

    private static ImmutableArray<TextChange>? ChangesFor(ExpressionSyntax expression, PromptDocument prompt) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "NewLine" } => [new TextChange(expression.Span, "\"\\n\"")],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "AppendLine" } name } } call => call.ArgumentList.Arguments.Count == 0
            ? [new TextChange(TextSpan.FromBounds(name.SpanStart, call.Span.End), "Append('\\n')")]
            : [new TextChange(name.Span, "Append"), new TextChange(new TextSpan(call.Span.End, 0), ".Append('\\n')")],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReadAllText" } } => [new TextChange(new TextSpan(expression.Span.End, 0), ".ReplaceLineEndings(\"\\n\")")],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } } call =>
            [new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), (call.ArgumentList.Arguments.Count > 0 ? ", " : "") + Invariant)],
        LiteralExpressionSyntax => [new TextChange(new TextSpan(expression.Span.End, 0), ".ReplaceLineEndings(\"\\n\")")],
        _ => Format(expression, prompt),
    };

    /// <summary>A hole is formatted together with the whole string around it.</summary>
    private static ImmutableArray<TextChange>? Format(ExpressionSyntax hole, PromptDocument prompt)
    {
        if (hole.Parent is not InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } || prompt.Model.GetTypeInfo(text).ConvertedType?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        return [new TextChange(new TextSpan(text.SpanStart, 0), $"string.Create({Invariant}, "), new TextChange(new TextSpan(text.Span.End, 0), ")")];
    }
}
