using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>A finding of PG2001 with the text it stands in.</summary>
/// <param name="Prompt">The member.</param>
/// <param name="Request">The request.</param>
/// <param name="Witness">The witness.</param>
/// <param name="Text">The text, as it is put together.</param>
/// <param name="Hole">The hole of the text through which the witness enters.</param>
internal sealed record VolatileWitness(PromptDocument Prompt, PromptRequest Request, PromptWitness Witness, ComposedText Text, SyntaxNode Hole)
{
    /// <summary>Finds what a diagnostic is about; null if the text is not one that can be taken apart, or stands in another member.</summary>
    public static async Task<VolatileWitness?> FindAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        TextSpan place = diagnostic.Location.SourceSpan;
        if (await PromptDocument.OpenAsync(document, place, cancellationToken).ConfigureAwait(false) is not { } prompt)
        {
            return null;
        }

        // The callers' edits end at the call; what the callee does with the text is not in sight.
        foreach (PromptRequest request in prompt.Requests.Where(static request => request.Hops == 0))
        {
            PromptWitness? witness = VolatilePrefixAnalyzer.WitnessesIn(request, prompt.Settings)
                .FirstOrDefault(found => found.Operation.Syntax.Span == place && prompt.Holds(found.Operation.Syntax));
            if (witness is not null && TextSearch.Containing(witness.Operation.Syntax, prompt, cancellationToken) is { } found)
            {
                return new VolatileWitness(prompt, request, witness, found.Text, found.Hole);
            }
        }

        return null;
    }

    /// <summary>Counts the findings of the rule.</summary>
    public static int Count(PromptRequest request, RuleSettings settings) => VolatilePrefixAnalyzer.WitnessesIn(request, settings).Count();

    /// <summary>True if the line can be evaluated in another place of the member with the same result.</summary>
    public bool CanMoveTo(SyntaxNode place, TextLineRange line) =>
        FunctionOf(place) == FunctionOf(Text.Root)
        && Text.HolesOf(line).SelectMany(static hole => hole.DescendantNodesAndSelf()).All(node => node is not (AssignmentExpressionSyntax or AwaitExpressionSyntax)
            && (node is not IdentifierNameSyntax name || !IsReassigned(name)));

    private static SyntaxNode? FunctionOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);

    private bool IsReassigned(IdentifierNameSyntax name) => Prompt.Model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol
        && Prompt.Member.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText == name.Identifier.ValueText,
            PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax operand } => operand.Identifier.ValueText == name.Identifier.ValueText && (node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression)),
            PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax operand } => operand.Identifier.ValueText == name.Identifier.ValueText,
            ArgumentSyntax { Expression: IdentifierNameSyntax argument } given => argument.Identifier.ValueText == name.Identifier.ValueText && given.RefKindKeyword.RawKind != 0,
            _ => false,
        });
}
