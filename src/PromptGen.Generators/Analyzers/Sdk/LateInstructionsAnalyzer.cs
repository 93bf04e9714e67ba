using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Sdk;

/// <summary>PG5002: stable <c>ChatOptions.Instructions</c> beside a marked block, behind which the Anthropic adapter sends them (provider facts WR-4).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LateInstructionsAnalyzer : RequestAnalyzer
{
    private const int LeastTokens = 256;

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG5002_InstructionsNotCached];

    private protected override void Analyze(PromptRequest request, RequestContext context)
    {
        if (request is not { Family: PromptFamily.ExtensionsAI, Kind: PromptRequestKind.Create, TopLevelMarker: null })
        {
            return;
        }

        int index = request.Segments.ToList().FindIndex(static segment => segment.Place == SegmentPlace.Instructions);
        if (index < 0 || request.Segments[index] is not { Condition: null, Stability.IsStable: true, Size.MinTokens: >= LeastTokens } instructions
            || request.Segments.Skip(index).Any(static segment => segment.Marker is not null || segment.MayBeMarked))
        {
            return;
        }

        // Blocks of RawRepresentationFactory and leading system messages both stand before the instructions.
        if (request.Segments.Take(index).LastOrDefault(static segment => segment is { IsHead: true, IsMarked: true }) is { } cached)
        {
            context.Report(Descriptors.PG5002_InstructionsNotCached, request.TextOf(instructions), [cached.Operation], null);
        }
    }
}
