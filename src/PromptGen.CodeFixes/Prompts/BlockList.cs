using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>Edits of lists of blocks: collection initializers, collection expressions, arrays.</summary>
internal static class BlockList
{
    /// <summary>True if an expression is an element of a list that is written out.</summary>
    public static bool IsElement(ExpressionSyntax expression) => expression.Parent is InitializerExpressionSyntax or ExpressionElementSyntax;

    /// <summary>What to write between an element and a new one behind it.</summary>
    public static string SeparatorBefore(ExpressionSyntax element, PromptDocument prompt)
    {
        TextLine line = prompt.Source.Lines.GetLineFromPosition(element.SpanStart);
        string before = prompt.Source.ToString(TextSpan.FromBounds(line.Start, element.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? "," + prompt.NewLine + before : ", ";
    }

    /// <summary>Moves an element behind a later one of its list; null if other trivia than blanks stands between.</summary>
    public static ImmutableArray<TextChange>? MoveBehind(ExpressionSyntax element, ExpressionSyntax target, PromptDocument prompt)
    {
        SyntaxNode own = element.Parent is ExpressionElementSyntax item ? item : element;
        SyntaxNode behind = target.Parent is ExpressionElementSyntax targetItem ? targetItem : target;
        List<SyntaxNode> siblings = own.Parent switch
        {
            InitializerExpressionSyntax list => [.. list.Expressions],
            CollectionExpressionSyntax list => [.. list.Elements],
            _ => [],
        };
        int index = siblings.IndexOf(own);
        if (index < 0 || siblings.IndexOf(behind) <= index)
        {
            return null;
        }

        TextSpan removal = TextSpan.FromBounds(own.SpanStart, siblings[index + 1].SpanStart);
        return prompt.Source.ToString(TextSpan.FromBounds(own.Span.End, removal.End)).Trim() != ","
            ? null
            :
            [
                new TextChange(removal, ""),
                new TextChange(new TextSpan(behind.Span.End, 0), SeparatorBefore(target, prompt) + prompt.Source.ToString(own.Span)),
            ];
    }
}
