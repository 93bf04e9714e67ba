using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2001: a value that changes on every request and stands before the end of the cached prefix.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VolatilePrefixAnalyzer : PrefixAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [Descriptors.PG2001_VolatileInPrefix, Descriptors.PG2001_DayInPrefix, Descriptors.PG2001_DeployVolatileInPrefix];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, RuleSettings settings) =>
        WitnessesIn(request, settings).Select(witness => Diagnostic.Create(
            RuleFor(request, witness),
            witness.Operation.Syntax.GetLocation(),
            PrefixText.Around(request, witness.Segment),
            PrefixText.Of(witness.Operation),
            PrefixText.SinkOf(request, witness.Segment)));

    /// <summary>The pieces the rule is about.</summary>
    internal static IEnumerable<PromptWitness> WitnessesIn(PromptRequest request, RuleSettings settings) => request.OwnParts().Where(witness =>
        witness.Part.Stability.Kind is StabilityKind.Volatile or StabilityKind.DayVolatile or StabilityKind.DeployVolatile
        && (witness.Segment.IsHead || request.Family == PromptFamily.PromptGen)
        && (!request.CachesAutomatically || request.HasTextAfter(witness) && !IsAppended(request, witness, settings.ReorderMinTokens))
        && !witness.OrdersExemplars()
        && !request.IsRepairedByMarker(witness, settings.ReorderMinTokens));

    // A system message of its own behind a static head, before the one message of this call: what is in front of it is cached, and nothing behind it could be.
    private static bool IsAppended(PromptRequest request, PromptWitness witness, int minTokens) =>
        request.HasAllMessages
        && witness.Index > 0
        && request.Segments.Take(witness.Index).All(static segment => segment.Stability.IsStable)
        && request.Segments[witness.Index - 1].Place != SegmentPlace.Tool
        && request.Segments.Length == witness.Index + 2
        && request.Segments[witness.Index + 1] is { IsHead: false, Stability.IsStable: false }
        && PrefixText.ConstantTokens(witness.Segment.Text.Parts.SkipWhile(part => part != witness.Part)) < minTokens;

    private static DiagnosticDescriptor RuleFor(PromptRequest request, PromptWitness witness) => witness.Part.Stability.Kind switch
    {
        StabilityKind.DeployVolatile => Descriptors.PG2001_DeployVolatileInPrefix,
        StabilityKind.DayVolatile when !IsAtHead(request, witness) => Descriptors.PG2001_DayInPrefix,
        _ => Descriptors.PG2001_VolatileInPrefix,
    };

    // One miss a day costs little unless it takes the whole prefix with it.
    private static bool IsAtHead(PromptRequest request, PromptWitness witness) =>
        request.Segments.Take(witness.Index).All(static segment => segment.Place == SegmentPlace.Tool)
        && PrefixText.ConstantTokens(witness.Segment.Text.Parts.TakeWhile(part => part != witness.Part)) == 0;
}
