using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>Writes units of a text as an expression, each literal in the form it had, so that raw literals and formatting stay.</summary>
internal sealed class TextWriting(ComposedText text, PromptDocument prompt)
{
    /// <summary>The expression for units of the text in a new order; null if a literal cannot hold them.</summary>
    /// <param name="sequence">The units. A newline with an empty place is written as the literal before it, or the call, would.</param>
    public string? Write(IReadOnlyList<TextAtom> sequence)
    {
        List<string> pieces = [];
        for (int at = 0; at < sequence.Count;)
        {
            int end = at + 1;
            while (end < sequence.Count && sequence[end].Operand == sequence[at].Operand && IsLiteral(sequence[at]))
            {
                end++;
            }

            if (Piece([.. sequence.Skip(at).Take(end - at)]) is not { } piece)
            {
                return null;
            }

            pieces.Add(piece);
            at = end;
        }

        return pieces.Count == 0 ? null : string.Join(" + ", pieces);
    }

    private bool IsLiteral(TextAtom atom) => text.Operands[atom.Operand] is { Call: null, Expression: LiteralExpressionSyntax or InterpolatedStringExpressionSyntax }
        || text.Operands[atom.Operand] is { Expression: LiteralExpressionSyntax or InterpolatedStringExpressionSyntax } && !atom.Span.IsEmpty;

    private string? Piece(TextAtom[] atoms)
    {
        if (atoms.Length == 1 && atoms[0] is { Hole: { } hole, Suffix: "" } && prompt.Model.GetTypeInfo(hole).Type?.SpecialType == Microsoft.CodeAnalysis.SpecialType.System_String)
        {
            return hole.ToString();
        }

        if (!IsLiteral(atoms[0]))
        {
            return atoms[0].IsNewLine ? "\"\\n\"" : prompt.Source.ToString(atoms[0].Span);
        }

        ExpressionSyntax literal = text.Operands[atoms[0].Operand].Expression!;
        LiteralForm form = LiteralForm.Of(literal, prompt.Source);
        StringBuilder content = new(prompt.Source.ToString(TextSpan.FromBounds(literal.SpanStart, form.Content.Start)));
        foreach (TextAtom atom in atoms)
        {
            if (!atom.Span.IsEmpty)
            {
                content.Append(prompt.Source.ToString(atom.Span));
            }
            else if (NewLineIn(form) is { } newLine)
            {
                content.Append(newLine);
            }
            else
            {
                return null;
            }
        }

        content.Append(prompt.Source.ToString(TextSpan.FromBounds(form.Content.End, literal.Span.End)));
        bool hasHoles = Array.Exists(atoms, static atom => atom.Hole is not null);
        return hasHoles || !form.IsInterpolated ? content.ToString() : ComposedText.Plain(content.ToString(), form);
    }

    private string? NewLineIn(LiteralForm form) => form switch
    {
        { IsMultiLineRaw: true } => prompt.NewLine + form.Indentation,
        { IsRaw: true } => null,
        { IsVerbatim: true } => prompt.NewLine,
        _ => "\\n",
    };
}
