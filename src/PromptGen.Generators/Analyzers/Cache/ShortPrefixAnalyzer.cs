using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2008: a marked prefix that is too short for the model, which then caches nothing and says nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShortPrefixAnalyzer : MarkerAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2008_BelowMinimum, Descriptors.PG2008_BelowMinimumOfRoute];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, CacheMinimum minimum, RuleSettings settings)
    {
        // What a builder or a tool makes is measured where all of it is known.
        int last = request.LastMarkerIndex();
        if (request.Family == PromptFamily.PromptGen || request.TopLevelMarker is not null || last < 0 || !request.HasAllTools || !request.HasAllSystem || !request.Segments[last].IsMarked)
        {
            yield break;
        }

        // The API writes a prompt of its own for tools, whose size nobody states.
        ImmutableArray<PromptSegment> prefix = [.. request.Segments.Take(last + 1)];
        if (prefix.Any(static segment => segment.Place == SegmentPlace.Tool || segment.IsRepeated) || prefix.SizeOf() is not { } size)
        {
            yield break;
        }

        IReadOnlyList<(string? Model, int Tokens, string AsOf)> minimums = minimum.For(request);
        (string? model, int tokens, string asOf) = minimums.OrderByDescending(static entry => entry.Tokens).First();
        if (size.MaxTokens < tokens)
        {
            DiagnosticDescriptor rule = minimums.Any(entry => entry.Tokens < tokens) ? Descriptors.PG2008_BelowMinimumOfRoute : Descriptors.PG2008_BelowMinimum;
            yield return Diagnostic.Create(rule, request.OfMarker(request.Segments[last]), [request.Operation.Syntax.GetLocation()], size.MaxTokens, model ?? "an unknown model", tokens, asOf);
        }
    }
}
