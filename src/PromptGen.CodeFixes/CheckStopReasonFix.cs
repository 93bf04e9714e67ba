using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG4001: stops after the call if the answer is not a complete tool call. The API gives this stop reason only where a tool block is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CheckStopReasonFix() : TextFix(RuleIds.PG4001)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG4001 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (document is not Document source || diagnostic.AdditionalLocations.FirstOrDefault() is not { SourceTree: { } tree, SourceSpan: var call }
            || await source.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model || model.SyntaxTree.FilePath != tree.FilePath)
        {
            return null;
        }

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        LocalDeclarationStatementSyntax? statement = root.FindNode(call).FirstAncestorOrSelf<LocalDeclarationStatementSyntax>();
        if (statement is not { Declaration.Variables.Count: 1, Parent: BlockSyntax or GlobalStatementSyntax } || model.GetDeclaredSymbol(statement.Declaration.Variables[0], cancellationToken) is not ILocalSymbol { Type: { Name: "Message" or "BetaMessage" } type } local)
        {
            return null;
        }

        string reason = FixText.TypeName(model, statement.SpanStart, type.ContainingNamespace.ToDisplayString(), type.Name == "Message" ? "StopReason" : "BetaStopReason");
        string exception = FixText.TypeName(model, statement.SpanStart, "System", "InvalidOperationException");
        string guard = $"if ({local.Name}.StopReason != {reason}.ToolUse) throw new {exception}($\"No complete tool call: {{{local.Name}.StopReason}}\");";
        SourceText text = await source.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return Proposal.Insert("Check StopReason after the call", EquivalenceKey, statement.Span.End, Separator(text, statement) + guard);
    }

    /// <summary>A line of its own where the statement has one.</summary>
    private static string Separator(SourceText text, StatementSyntax statement)
    {
        TextLine line = text.Lines.GetLineFromPosition(statement.SpanStart);
        TextLine last = text.Lines.GetLineFromPosition(statement.Span.End);
        string indentation = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        return indentation.Trim().Length == 0 && last.EndIncludingLineBreak > last.End ? text.ToString(TextSpan.FromBounds(last.End, last.EndIncludingLineBreak)) + indentation : " ";
    }
}
