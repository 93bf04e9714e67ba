using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1015: writes the record's schema into its file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json"]), Shared]
public sealed class UpdateSchemaFileFix() : TextFix(RuleIds.PG1015)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1015 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (document is Document || diagnostic.Suggestion() is not { } text)
        {
            return null;
        }

        SourceText old = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);

        // A checkout may have changed the file's newlines; the fix leaves them as they are.
        string fitting = old.ToString().IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? text.Replace("\n", "\r\n") : text;
        return Proposal.Replace("Write the record's schema", EquivalenceKey, new TextSpan(0, old.Length), fitting);
    }
}
