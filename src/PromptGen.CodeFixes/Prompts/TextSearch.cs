using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>Finds the text that a witness is a part of.</summary>
internal static class TextSearch
{
    /// <summary>Reads the text that an expression enters, through locals that are used once; null if that is not in sight.</summary>
    /// <param name="witness">The expression.</param>
    /// <param name="prompt">The member.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static (ComposedText Text, SyntaxNode Hole)? Containing(SyntaxNode witness, PromptDocument prompt, CancellationToken cancellationToken)
    {
        SyntaxNode hole = witness;
        for (int hops = 0; hops < 3; hops++)
        {
            if (ComposedText.Around(hole, prompt.Source, prompt.Model, cancellationToken) is { } text)
            {
                // A local with the text may also be written to a log, which the edit would change.
                bool isUsedOnce = text.Root.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } || prompt.ReferencesTo(local, cancellationToken).Count == 1;
                return isUsedOnce ? (text, hole) : null;
            }

            if (hole.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } declarator || prompt.ReferencesTo(declarator, cancellationToken) is not { Count: 1 } uses)
            {
                return null;
            }

            hole = uses[0];
        }

        return null;
    }
}
