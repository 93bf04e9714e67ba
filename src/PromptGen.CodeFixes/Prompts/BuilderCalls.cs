using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>The appends to a local <c>StringBuilder</c>, one statement each in one block.</summary>
/// <param name="Operands">What is appended, in order.</param>
/// <param name="Current">The appended expression that holds the hole.</param>
internal sealed record BuilderCalls(IReadOnlyList<TextOperand> Operands, ExpressionSyntax Current)
{
    /// <summary>The appends around an expression; null if it is not appended, or if the builder is used in another way than appending and reading it once.</summary>
    public static BuilderCalls? Around(SyntaxNode hole, SemanticModel model, CancellationToken cancellationToken)
    {
        if (hole.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: InvocationExpressionSyntax call } argument || ReceiverOf(call) is not { } receiver
            || model.GetSymbolInfo(receiver, cancellationToken).Symbol is not ILocalSymbol { Type.Name: "StringBuilder" } builder
            || call.FirstAncestorOrSelf<BlockSyntax>() is not { } block)
        {
            return null;
        }

        List<TextOperand> operands = [];
        int reads = 0;
        foreach (IdentifierNameSyntax use in block.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == builder.Name))
        {
            if (use.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax first } access || access.Expression != use)
            {
                return null;
            }

            if (access.Name.Identifier.ValueText == "ToString")
            {
                reads++;
            }
            else if (!AddChain(first, block, operands))
            {
                return null;
            }
        }

        return reads == 1 && operands.Exists(operand => operand.Call == call) ? new BuilderCalls(operands, argument.Expression) : null;
    }

    private static IdentifierNameSyntax? ReceiverOf(InvocationExpressionSyntax call)
    {
        ExpressionSyntax node = call;
        while (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            node = access.Expression;
        }

        return node as IdentifierNameSyntax;
    }

    private static bool AddChain(InvocationExpressionSyntax first, BlockSyntax block, List<TextOperand> operands)
    {
        List<InvocationExpressionSyntax> chain = [first];
        while (chain[chain.Count - 1].Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            chain.Add(next);
        }

        if (chain[chain.Count - 1].Parent is not ExpressionStatementSyntax statement || statement.Parent != block)
        {
            return false;
        }

        foreach (InvocationExpressionSyntax call in chain)
        {
            MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)call.Expression;
            SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
            if (access.Name.Identifier.ValueText is not ("Append" or "AppendLine") || arguments.Count > 1 || arguments.Count == 0 && access.Name.Identifier.ValueText == "Append")
            {
                return false;
            }

            // The first call of a chain cannot go without those after it.
            TextSpan removal = chain.Count == 1 ? LineOf(statement) : TextSpan.FromBounds(access.Expression.Span.End, call.Span.End);
            operands.Add(new TextOperand(arguments.Count == 0 ? null : arguments[0].Expression, removal, call));
        }

        return true;
    }

    /// <summary>The statement with its indentation and newline; comments around it stay.</summary>
    private static TextSpan LineOf(StatementSyntax statement)
    {
        SourceText text = statement.SyntaxTree.GetText();
        TextLine first = text.Lines.GetLineFromPosition(statement.SpanStart);
        TextLine last = text.Lines.GetLineFromPosition(statement.Span.End);
        bool isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)));
        return isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : statement.Span;
    }
}
