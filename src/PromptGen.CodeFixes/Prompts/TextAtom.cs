using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>The least unit of a text as it is written: a character or a hole.</summary>
/// <param name="Span">Its place in the source; empty for a newline that a call adds.</param>
/// <param name="Value">The text of a character, escapes resolved and newlines as <c>\n</c>; empty for a hole.</param>
/// <param name="Operand">The index of the operand it belongs to.</param>
/// <param name="Hole">The expression of a hole, or null.</param>
/// <param name="Suffix">Alignment and format of the hole, as written.</param>
/// <param name="IsBlock">True for a constant text so long that it is a paragraph of its own.</param>
internal sealed record TextAtom(TextSpan Span, string Value, int Operand, ExpressionSyntax? Hole = null, string Suffix = "", bool IsBlock = false)
{
    public bool IsNewLine => Hole is null && Value == "\n";

    public bool IsBlank => Hole is null && string.IsNullOrWhiteSpace(Value);
}
