using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>
/// PG2002: moves the constant lines behind the data of a user message to the system prompt. A text that refers back ("the document above") has to be
/// worded anew, so there is no fix for all findings.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MoveToSystemFix() : TextFix(RuleIds.PG2002)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2002 + "B";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await VaryingText.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } found || found.Piece.Segment.Place != SegmentPlace.User
            || found.Tail.Write(found.Prompt) is not { } text || found.Tail.Text.Without(found.Tail.Removed) is not { } rest)
        {
            return null;
        }

        AnalyzerConfigOptions options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(found.Prompt.Member.SyntaxTree);
        CacheMinimum minimum = new(ModelFacts.For(document.Project.AnalyzerOptions, cancellationToken), options);
        bool isMarked = found.Request.LastMarkerIndex() < 0 && found.Request.TopLevelMarker is null && found.Piece.Tokens >= minimum.Highest(found.Request);
        if (new SystemText(found.Prompt, found.Request, isMarked).Insert(text, found.Piece.Segment) is not { } insertion)
        {
            return null;
        }

        // An insertion comes before the change of what stands behind it, and one at the end behind it.
        int end = rest.Max(static change => change.Span.End);
        TextChange[] changes = [.. insertion.Where(change => change.Span.Start < end), .. rest, .. insertion.Where(change => change.Span.Start >= end)];
        return await found.Prompt.IsProvenAsync(changes, VaryingOrderAnalyzer.Count, cancellationToken).ConfigureAwait(false)
            ? new Proposal("Move the constant text to the system prompt", EquivalenceKey, [.. changes])
            : null;
    }
}
