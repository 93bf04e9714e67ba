using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>
/// PG3002: corrects an exemplar in its file. It takes the nearest name for an unknown one, or adds a missing member as null. There is no fix for all
/// findings, because each is a statement about one document that somebody should look at.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json", ".jsonl"]), Shared]
public sealed class ExemplarFix() : TextFix(RuleIds.PG3002)
{
    /// <summary>The key of the fix that replaces a value or the name of a property.</summary>
    public const string ReplaceKey = RuleIds.PG3002 + "A";

    /// <summary>The key of the fix that adds a member.</summary>
    public const string AddKey = RuleIds.PG3002 + "B";

    private protected override Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        Proposal? proposal = null;
        if (document is not Document && diagnostic.Suggestion() is { } text)
        {
            proposal = diagnostic.Properties.TryGetValue(FindingProperties.Insertion, out string? offset)
                ? Proposal.Insert($"Add {text.Trim(' ', ',', '\r', '\n', '\t')}", AddKey, int.Parse(offset!, NumberStyles.None, CultureInfo.InvariantCulture), text)
                : Proposal.Replace($"Replace it with {text}", ReplaceKey, diagnostic.Location.SourceSpan, text);
        }

        return Task.FromResult(proposal);
    }
}
