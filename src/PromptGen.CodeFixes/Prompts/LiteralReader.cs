using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>Takes string literals of all forms apart into characters and holes, each with its place in the source.</summary>
internal sealed class LiteralReader(SourceText source, SemanticModel model, CancellationToken cancellationToken)
{
    // A constant of this length is a text, not a word in a line.
    private const int BlockLength = 80;

    /// <summary>The atoms of an operand; what is no literal is one hole.</summary>
    public IEnumerable<TextAtom> Read(ExpressionSyntax expression, int operand)
    {
        if (expression is not InterpolatedStringExpressionSyntax && !(expression is LiteralExpressionSyntax && expression.IsKind(SyntaxKind.StringLiteralExpression)))
        {
            return [Hole(expression, expression.Span, "", operand)];
        }

        return ReadLiteral(expression, operand);
    }

    private IEnumerable<TextAtom> ReadLiteral(ExpressionSyntax literal, int operand)
    {
        LiteralForm form = LiteralForm.Of(literal, source);
        Dictionary<int, InterpolationSyntax> holes = literal is InterpolatedStringExpressionSyntax interpolated
            ? interpolated.Contents.OfType<InterpolationSyntax>().ToDictionary(static hole => hole.SpanStart)
            : [];
        for (int at = form.Content.Start; at < form.Content.End;)
        {
            if (holes.TryGetValue(at, out InterpolationSyntax? hole))
            {
                yield return Hole(hole.Expression, hole.Span, hole.AlignmentClause?.ToString() + hole.FormatClause, operand);
                at = hole.Span.End;
                continue;
            }

            (int length, string value) = form.Next(source, at);
            yield return new TextAtom(new TextSpan(at, length), value, operand);
            at += length;
        }
    }

    private TextAtom Hole(ExpressionSyntax expression, TextSpan span, string suffix, int operand)
    {
        bool isBlock = model.GetConstantValue(expression, cancellationToken).Value is string text && (text.Length >= BlockLength || text.IndexOf('\n') >= 0);
        return new TextAtom(span, "", operand, expression, suffix, isBlock);
    }
}
