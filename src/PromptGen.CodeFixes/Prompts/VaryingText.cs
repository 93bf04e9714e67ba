using Microsoft.CodeAnalysis;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>A finding of PG2002 inside one text, with the constant text behind it.</summary>
/// <param name="Prompt">The member.</param>
/// <param name="Request">The request.</param>
/// <param name="Piece">The finding.</param>
/// <param name="Tail">The constant text.</param>
internal sealed record VaryingText(PromptDocument Prompt, PromptRequest Request, VaryingPiece Piece, ConstantTail Tail)
{
    /// <summary>Finds what a diagnostic is about; null if it is about whole blocks, or if the text cannot be taken apart.</summary>
    public static async Task<VaryingText?> FindAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await PromptDocument.OpenAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } prompt)
        {
            return null;
        }

        foreach (PromptRequest request in prompt.Requests.Where(static request => request.Kind != PromptRequestKind.Builder))
        {
            VaryingPiece? piece = VaryingPiece.FindIn(request, prompt.Settings)
                .FirstOrDefault(found => found.Condition is null && found.ToDiagnostic().Location.SourceSpan == diagnostic.Location.SourceSpan);
            if (piece is not null && piece.Segment.Text.Parts.Contains(piece.Tail) && prompt.Holds(piece.Operation.Syntax)
                && TextSearch.Containing(piece.Operation.Syntax, prompt, cancellationToken) is { } text
                && ConstantTail.Find(text.Text, text.Hole, prompt.Model) is { } tail)
            {
                return new VaryingText(prompt, request, piece, tail);
            }
        }

        return null;
    }
}
