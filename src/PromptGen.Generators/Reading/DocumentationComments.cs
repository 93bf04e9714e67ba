using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PromptGen.Generators.Reading;

/// <summary>
/// Reads the documentation comment of a symbol from its source text. The compiler parses these comments only when a documentation file is
/// asked for, and the prompt must have the same bytes with and without one, in the IDE and in the build.
/// </summary>
internal static class DocumentationComments
{
    /// <summary>The XML inside the first comment of a symbol's declarations, or null.</summary>
    public static string? Of(IEnumerable<SyntaxReference> declarations, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in declarations)
        {
            string text = TextOf(reference.GetSyntax(cancellationToken));
            if (text.Length > 0)
            {
                return text;
            }
        }

        return null;
    }

    private static string TextOf(SyntaxNode declaration)
    {
        StringBuilder text = new();
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia:
                    AppendLines(text, trivia.ToFullString(), "///");
                    break;
                case SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia when trivia.ToFullString() is var block && block.StartsWith("/**", StringComparison.Ordinal) && block.Length > 4:
                    AppendLines(text, block.Substring(3, block.LastIndexOf("*/", StringComparison.Ordinal) - 3), "*");
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendLines(StringBuilder text, string comment, string mark)
    {
        foreach (string line in comment.Split('\n'))
        {
            string content = line.Trim();
            bool isMarked = content.StartsWith(mark, StringComparison.Ordinal) && !content.StartsWith("////", StringComparison.Ordinal); // four slashes are an ordinary comment
            if (isMarked || mark == "*")
            {
                text.Append(isMarked ? content.Substring(mark.Length) : content).Append('\n');
            }
        }
    }
}
