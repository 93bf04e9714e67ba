using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>
/// PG3003, PG3004: removes an exemplar that repeats another one, or that is in the evaluation set. It changes what the model reads, so it is done one at a time.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json", ".jsonl"]), Shared]
public sealed class RemoveExemplarFix() : TextFix(RuleIds.PG3003, RuleIds.PG3004)
{
    /// <summary>The key of the fix for a repeated exemplar.</summary>
    public const string RepeatedKey = RuleIds.PG3003 + "A";

    /// <summary>The key of the fix for one that is in the evaluation set.</summary>
    public const string EvaluationKey = RuleIds.PG3004 + "A";

    private protected override Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        Proposal? proposal = document is not Document && Offset(diagnostic, FindingProperties.Insertion) is { } start && Offset(diagnostic, FindingProperties.RemovalEnd) is { } end
            ? Proposal.Replace("Remove this exemplar", diagnostic.Id == RuleIds.PG3003 ? RepeatedKey : EvaluationKey, TextSpan.FromBounds(start, end), "")
            : null;
        return Task.FromResult(proposal);
    }

    private static int? Offset(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out string? text) ? int.Parse(text!, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
