using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>PG2005: a marker whose entry is written on every call and never read, because the block under it differs per request.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VaryingMarkerAnalyzer : MarkerAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG2005_MarkerOnVaryingBlock, Descriptors.PG2005_ImplicitWrite];

    private protected override IEnumerable<Diagnostic> Find(PromptRequest request, CacheMinimum minimum, RuleSettings settings)
    {
        if (request is { Kind: PromptRequestKind.Builder, HasAllSystem: true } && request.Segments.FirstOrDefault(static s => s is { IsMarked: true, Promise: SegmentPromise.Variable }) is { } variable)
        {
            yield return Report(request, request.OfMarker(variable), variable, request.Segments.TakeWhile(s => s != variable).LastOrDefault(static s => s.Promise is SegmentPromise.Static or SegmentPromise.Shared));
        }

        if (request.Kind is not (PromptRequestKind.Create or PromptRequestKind.Batch) || request.Family == PromptFamily.PromptGen || request.MaxTokens == 0)
        {
            yield break;
        }

        if (ImplicitWrite(request, minimum) is { } write)
        {
            yield return write;
        }

        if (request.TopLevelMarker is { IsCertain: true, Condition: null } top)
        {
            if (HasOneVaryingMessage(request) && request.MarkedSegments().IsEmpty)
            {
                PromptSegment message = request.Segments[request.Segments.Length - 1];
                yield return Report(request, top.Operation.Syntax.GetLocation(), message, request.StableHead().LastOrDefault());
            }

            yield break;
        }

        int index = request.LastMarkerIndex();
        if (index >= 0 && request.Segments[index] is { IsMarked: true } marked && IsWrong(request, index, minimum, settings, out PromptSegment? target))
        {
            yield return Report(request, request.OfMarker(marked), marked, target);
        }
    }

    /// <summary>A raw body for an OpenAI model with breakpoints in implicit mode, whose only user message ends in what varies.</summary>
    private static Diagnostic? ImplicitWrite(PromptRequest request, CacheMinimum minimum)
    {
        if (request is not { Family: PromptFamily.RawJson, View: { IsComplete: true } view } || !IsImplicit(view["prompt_cache_options"]?.Value.Operation) || !minimum.HasBreakpoints(request)
            || !HasOneVaryingMessage(request) || request.Segments.Any(static segment => segment.Marker is not null || segment.MayBeMarked))
        {
            return null;
        }

        PromptSegment[] head = [.. request.StableHead()];
        return head.LastOrDefault() is { Place: SegmentPlace.System, Kind: SegmentKind.Text or SegmentKind.PlainText } target && head.SizeOf() is { } size && size.MinTokens >= minimum.Highest(request)
            ? Diagnostic.Create(
                Descriptors.PG2005_ImplicitWrite,
                request.TextOf(request.Segments[request.Segments.Length - 1]).Syntax.GetLocation(),
                [request.TextOf(target).Syntax.GetLocation(), request.Operation.Syntax.GetLocation()],
                FindingProperties.None.Add(RuleProperties.Implicit, "yes"),
                request.Model!.Ids[0],
                request.NameOf(request.Segments[request.Segments.Length - 1]),
                request.NameOf(target))
            : null;
    }

    // Implicit is the default of the options and of their mode.
    private static bool IsImplicit(IOperation? options) => options is null || options.Unwrap() is IAnonymousObjectCreationOperation { Initializers: var set }
        && set.OfType<ISimpleAssignmentOperation>().Where(static member => ObjectMembers.NameOf(member.Target) == "mode").All(static member => member.Value.ConstantText() == "implicit");

    private static bool IsWrong(PromptRequest request, int index, CacheMinimum minimum, RuleSettings settings, out PromptSegment? target)
    {
        PromptSegment marked = request.Segments[index];
        target = StableLead(request, index).LastOrDefault();
        if (request.Segments.Take(index).Any(static segment => segment.Marker is not null || segment.MayBeMarked))
        {
            return false;
        }

        if (!marked.IsHead)
        {
            // The only user message, marked at its end: a longer conversation is the documented use of such a marker.
            return HasOneVaryingMessage(request) && index == request.Segments.Length - 1;
        }

        return marked.Stability.IsVolatile
            ? request.Witnesses().Any(witness => ReferenceEquals(witness.Segment, marked) && !witness.OrdersExemplars() && request.IsRepairedByMarker(witness, settings.ReorderMinTokens))
            : IsPerCall(marked.Stability) && target is { Place: SegmentPlace.System, Kind: SegmentKind.Text }
                && (StableLead(request, index).SizeOf() is not { } size || size.MaxTokens >= minimum.Highest(request));
    }

    /// <summary>The leading segments before an index that never change, in whichever place.</summary>
    private static IEnumerable<PromptSegment> StableLead(PromptRequest request, int index) => request.Segments.Take(index)
        .TakeWhile(static s => s is { Stability.IsStable: true, Condition: null, IsRepeated: false } && s.Text.Parts.All(static part => !part.IsConditional));

    private static bool HasOneVaryingMessage(PromptRequest request)
    {
        PromptSegment[] messages = [.. request.Segments.Where(static segment => !segment.IsHead)];
        return request.HasAllMessages && messages.Length > 0
            && messages.All(segment => segment is { Place: SegmentPlace.User, IsRepeated: false, Condition: null } && segment.Message == messages[0].Message)
            && messages[messages.Length - 1].Stability is var last && (last.IsVolatile || IsPerCall(last));
    }

    /// <summary>A value of the call rather than of the object or the program: those may well be read once at start.</summary>
    private static bool IsPerCall(Stability stability) => stability.IsUnknown && stability.Reason switch
    {
        UnknownReason.File or UnknownReason.MutableStatic or UnknownReason.DayGranularity => false,
        UnknownReason.InstanceMember => !IsOwnMember(stability.Witness),
        _ => true,
    };

    private static bool IsOwnMember(IOperation? witness)
    {
        while (witness is IMemberReferenceOperation member)
        {
            witness = member.Instance;
        }

        return witness is null or IInstanceReferenceOperation;
    }

    private static Diagnostic Report(PromptRequest request, Location location, PromptSegment varying, PromptSegment? target) => Diagnostic.Create(
        Descriptors.PG2005_MarkerOnVaryingBlock,
        location,
        [target is null ? request.Operation.Syntax.GetLocation() : request.TextOf(target).Syntax.GetLocation()],
        target is null ? FindingProperties.None : FindingProperties.None.Add(RuleProperties.Target, "yes"),
        request.NameOf(varying),
        target is null ? "a block that stays the same" : request.NameOf(target));
}
