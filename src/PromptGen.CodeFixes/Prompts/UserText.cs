using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>The text of the user message that a line is moved to.</summary>
internal static class UserText
{
    /// <summary>The expression of the last user message's text behind the last marker, or null if it is not in the member.</summary>
    public static ExpressionSyntax? Find(PromptDocument prompt, PromptRequest request)
    {
        int index = request.Segments.ToList().FindLastIndex(static s => s is { Place: SegmentPlace.User, Kind: SegmentKind.Text or SegmentKind.PlainText, IsRepeated: false, Condition: null, Marker: null });
        if (index < 0 || index <= request.LastMarkerIndex())
        {
            return null;
        }

        PromptSegment segment = request.Segments[index];
        return Text(segment.TextOperation.Syntax) ?? Argument(segment.Operation.Syntax) ?? (segment.Message is null ? null : Argument(segment.Message.Syntax));

        ExpressionSyntax? Text(SyntaxNode node) =>
            node is ExpressionSyntax text && prompt.Holds(node) && prompt.Model.GetTypeInfo(text).Type?.SpecialType == SpecialType.System_String ? text : null;

        ExpressionSyntax? Argument(SyntaxNode node)
        {
            ArgumentListSyntax? list = prompt.Holds(node) ? (node as InvocationExpressionSyntax)?.ArgumentList ?? (node as BaseObjectCreationExpressionSyntax)?.ArgumentList : null;
            List<ExpressionSyntax> texts = [.. list?.Arguments.Select(static a => a.Expression).Where(e => Text(e) is not null) ?? []];
            return texts.Count == 1 ? texts[0] : null;
        }
    }

    /// <summary>Puts a line before a text. The line is the content of a plain interpolated string.</summary>
    public static TextChange Prepend(ExpressionSyntax text, string line, PromptDocument prompt)
    {
        switch (text)
        {
            case InterpolatedStringExpressionSyntax interpolated when LiteralForm.Of(text, prompt.Source) is { IsRaw: false, IsVerbatim: false }:
                return new TextChange(new TextSpan(interpolated.StringStartToken.Span.End, 0), line + "\\n");
            case InterpolatedStringExpressionSyntax when LiteralForm.Of(text, prompt.Source) is { IsMultiLineRaw: true, Dollars: 1 } form && IsSimple(line):
                return new TextChange(new TextSpan(form.Content.Start, 0), line + prompt.NewLine + form.Indentation);
            case LiteralExpressionSyntax when LiteralForm.Of(text, prompt.Source) is { IsRaw: false, IsVerbatim: false } form:
                string inner = prompt.Source.ToString(form.Content).Replace("{", "{{").Replace("}", "}}");
                return new TextChange(text.Span, $"$\"{line}\\n{inner}\"");
            case IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax when text.ToString() is var written && written.IndexOf('\n') < 0 && written.IndexOf('"') < 0:
                return new TextChange(text.Span, $"$\"{line}\\n{{{written}}}\"");
            default:
                bool isOperand = text is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax;
                string operand = prompt.Source.ToString(text.Span);
                return new TextChange(text.Span, isOperand || text.IsKind(SyntaxKind.AddExpression) && IsTextFirst(text, prompt) ? $"$\"{line}\\n\" + {operand}" : $"$\"{line}\\n\" + ({operand})");
        }
    }

    // In a raw literal nothing is escaped: only lines without escapes read the same there.
    private static bool IsSimple(string line) => line.IndexOf('\\') < 0 && line.IndexOf('"') < 0 && line.IndexOf("{{", StringComparison.Ordinal) < 0 && line.IndexOf("}}", StringComparison.Ordinal) < 0;

    private static bool IsTextFirst(ExpressionSyntax text, PromptDocument prompt)
    {
        ExpressionSyntax first = text;
        while (first is BinaryExpressionSyntax add)
        {
            if (prompt.Model.GetTypeInfo(add).Type?.SpecialType != SpecialType.System_String)
            {
                return false;
            }

            first = add.Left;
        }

        return true;
    }
}
