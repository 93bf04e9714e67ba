using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2004: static tools and system text that are long enough to be cached, without a marker.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingMarkerAnalyzer : MarkerAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2004_MissingMarker, Descriptors.PG2004_MissingMarkerOnHead];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, CacheMinimum minimum, RuleSettings settings)
    {
        if (request is not { Kind: PromptRequestKind.Create, IsComplete: true, RunsRepeatedly: true } || request.MaxTokens == 0 || !request.IsAnthropic() || request.MayBeMarked())
        {
            yield break;
        }

        ImmutableArray<PromptSegment> head = request.StableHead();
        PromptSegment? next = request.Segments.Skip(head.Length).FirstOrDefault(static segment => segment.IsHead);
        long tokens = Tokens(head.SelectMany(static segment => segment.Text.Parts));
        if (!head.IsEmpty && tokens >= minimum.Highest(request))
        {
            PromptSegment last = head[head.Length - 1];
            yield return Report(next is null ? Descriptors.PG2004_MissingMarker : Descriptors.PG2004_MissingMarkerOnHead, request, last, tokens, true);
        }
        else if (next is { Text.IsOrdered: true, Condition: null, IsRepeated: false })
        {
            TextPart[] start = [.. next.Text.Parts.TakeWhile(static part => part.Stability.IsStable && !part.IsConditional)];
            long withStart = tokens + Tokens(start);
            if (start.Length > 0 && withStart >= minimum.Highest(request))
            {
                yield return Report(Descriptors.PG2004_MissingMarkerOnHead, request, next, withStart, false);
            }
        }
    }

    /// <summary>The least number of tokens; what has no size counts nothing.</summary>
    private static long Tokens(IEnumerable<TextPart> parts) => parts.Sum(static part => part.Size?.Chars ?? 0) / 6;

    private static Diagnostic Report(DiagnosticDescriptor rule, PromptRequest request, PromptSegment segment, long tokens, bool isWhole) => Diagnostic.Create(
        rule,
        request.TextOf(segment).Syntax.GetLocation(),
        [request.Operation.Syntax.GetLocation()],
        isWhole ? FindingProperties.None.Add(RuleProperties.MarksWholeBlock, "yes") : FindingProperties.None,
        PrefixText.Of(request.TextOf(segment)),
        tokens);
}
