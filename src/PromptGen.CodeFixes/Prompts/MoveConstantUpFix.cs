using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes.Prompts;

/// <summary>PG2002: puts the constant lines of a system text, or of a user text where the API caches without markers, before what varies.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MoveConstantUpFix() : TextFix(RuleIds.PG2002)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2002 + "C";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        VaryingText? found = await VaryingText.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        return found is not null && (found.Piece.Segment.IsHead || found.Request.CachesAutomatically)
            && found.Tail.MoveUp(found.Prompt) is { } changes
            && await found.Prompt.IsProvenAsync(changes, VaryingOrderAnalyzer.Count, cancellationToken).ConfigureAwait(false)
            ? new Proposal("Put the constant text before what varies", EquivalenceKey, changes)
            : null;
    }
}
