using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>One of the expressions a text is put together from.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Removal">What to delete if nothing of it stays.</param>
/// <param name="Call">The call that appends it, or null for a part of an expression.</param>
internal sealed record TextOperand(ExpressionSyntax? Expression, TextSpan Removal, InvocationExpressionSyntax? Call = null);
