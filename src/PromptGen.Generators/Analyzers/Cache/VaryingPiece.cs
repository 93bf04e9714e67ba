using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>A piece of a request that varies, and the static text behind it.</summary>
/// <param name="Segment">The segment it stands in.</param>
/// <param name="Operation">Where to report.</param>
/// <param name="Tail">The first static piece behind it.</param>
/// <param name="Tokens">The least size of the static text.</param>
/// <param name="Rule">The form of the message.</param>
/// <param name="Condition">What decides whether it is there, for the conditional form; else null.</param>
/// <param name="Placeholder">The placeholder of a template, for the template form; else null.</param>
internal sealed record VaryingPiece(PromptSegment Segment, IOperation Operation, TextPart Tail, long Tokens, DiagnosticDescriptor Rule, IOperation? Condition = null, string? Placeholder = null)
{
    /// <summary>The findings of a request: at most one for each segment, the first one.</summary>
    public static IEnumerable<VaryingPiece> FindIn(PromptRequest request, RuleSettings settings)
    {
        bool isBuilder = request.Kind == PromptRequestKind.Builder;
        if (request.Hops > 0 || !isBuilder && request.Send is null)
        {
            yield break;
        }

        HashSet<TextPart> volatiles = [.. VolatilePrefixAnalyzer.WitnessesIn(request, settings).Select(static witness => witness.Part)];
        for (int i = 0; i < request.Segments.Length; i++)
        {
            VaryingPiece? found = isBuilder
                ? InBuilder(request, i, settings)
                : InText(request.Segments[i], volatiles, settings) ?? InHead(request, i, volatiles, settings) ?? InMessages(request, i, settings);
            if (found is not null)
            {
                yield return found;
            }
        }
    }

    /// <summary>The diagnostic.</summary>
    public Diagnostic ToDiagnostic()
    {
        string name = Placeholder ?? PrefixText.Of(Operation is IInvocationOperation call && Segment.Promise != SegmentPromise.None ? call.Arguments[0].Value : Operation);
        string label = Segment.Promise == SegmentPromise.None ? $"'{name}'" : $"'{Segment.Promise}({name})'";
        int line = Tail.Operation.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        return Diagnostic.Create(
            Rule,
            Operation is IInvocationOperation built && Segment.Promise != SegmentPromise.None ? built.Arguments[0].Value.Syntax.GetLocation() : Operation.Syntax.GetLocation(),
            [Segment.Operation.Syntax.GetLocation(), Tail.Operation.Syntax.GetLocation()],
            Condition is null ? Segment.IsHead || Segment.Promise != SegmentPromise.None ? label : name : label,
            Condition is null ? Tokens.ToString(CultureInfo.InvariantCulture) : PrefixText.Of(Condition),
            line.ToString(CultureInfo.InvariantCulture));
    }

    private static VaryingPiece? InBuilder(PromptRequest request, int index, RuleSettings settings)
    {
        PromptSegment segment = request.Segments[index];
        bool varies = segment.Promise is SegmentPromise.Variable or SegmentPromise.Shared;
        if (!request.HasAllSystem || segment.IsRepeated || !varies && segment.Condition is null)
        {
            return null;
        }

        IEnumerable<TextPart> behind = request.Segments.Skip(index + 1).Where(static s => s is { Promise: SegmentPromise.Static, Condition: null }).SelectMany(static s => s.Text.Parts);
        DiagnosticDescriptor rule = segment.Condition is null ? Descriptors.PG2002_VariesBeforeStatic : Descriptors.PG2002_ConditionalBeforeStatic;
        return Of(segment, segment.Operation, behind, rule, settings, segment.Condition);
    }

    /// <summary>A varying hole before constant text of the same string.</summary>
    private static VaryingPiece? InText(PromptSegment segment, HashSet<TextPart> reported, RuleSettings settings)
    {
        bool isUser = segment.Place == SegmentPlace.User;
        if (!segment.Text.IsOrdered || segment.IsRepeated || segment.Kind is not (SegmentKind.Text or SegmentKind.PlainText) || !isUser && (!segment.IsHead || segment.Marker is not null || segment.MayBeMarked))
        {
            return null;
        }

        if (InTemplate(segment, settings) is { } filled)
        {
            return filled;
        }

        foreach (TextPart part in segment.Text.Parts.Where(part => part.HopLevel == 0 && !reported.Contains(part)))
        {
            bool isCertain = part.Stability.IsVolatile;
            if (!isCertain && !IsOfThisCall(part) && part.Condition is null)
            {
                continue;
            }

            DiagnosticDescriptor rule = part.Condition is not null && part.Stability.IsStable ? Descriptors.PG2002_ConditionalBeforeStatic
                : isUser ? isCertain ? Descriptors.PG2002_VariesBeforeText : Descriptors.PG2002_MayVaryBeforeText
                : isCertain ? Descriptors.PG2002_VariesBeforeStatic : Descriptors.PG2002_MayVaryBeforeStatic;
            IOperation? condition = rule == Descriptors.PG2002_ConditionalBeforeStatic ? part.Condition : null;
            return Of(segment, part.Witness, segment.Text.Parts.SkipWhile(other => other != part).Skip(1), rule, settings, condition);
        }

        return null;
    }

    /// <summary>A placeholder of a constant template before constant text: what fills it in is not in sight, but it is filled in before the text is sent.</summary>
    private static VaryingPiece? InTemplate(PromptSegment segment, RuleSettings settings)
    {
        if (segment.Text.Constant is null || TemplatePlaceholders.Split(segment.Text).Parts is var parts && !parts.Any(IsPlaceholder))
        {
            return null;
        }

        TextPart placeholder = parts.First(IsPlaceholder);
        DiagnosticDescriptor rule = segment.Place == SegmentPlace.User ? Descriptors.PG2002_MayVaryBeforeText : Descriptors.PG2002_MayVaryBeforeStatic;
        VaryingPiece? found = Of(segment, placeholder.Operation, parts.SkipWhile(part => part != placeholder).Skip(1), rule, settings);
        return found is null ? null : found with { Placeholder = TemplatePlaceholders.FirstIn(segment.Text) };

        static bool IsPlaceholder(TextPart part) => part.Stability is { IsUnknown: true, Reason: UnknownReason.Template };
    }

    /// <summary>A varying block before static blocks of the cached head.</summary>
    private static VaryingPiece? InHead(PromptRequest request, int index, HashSet<TextPart> reported, RuleSettings settings)
    {
        PromptSegment segment = request.Segments[index];
        bool isCovered = request.CachesAutomatically || index < request.LastMarkerIndex() && segment.Marker is null && !segment.MayBeMarked;
        if (!isCovered || !segment.IsHead || segment.Place == SegmentPlace.Tool || segment.IsRepeated || !request.HasAllSystem || segment.Text.Parts.Any(reported.Contains))
        {
            return null;
        }

        IEnumerable<TextPart> behind = request.Segments.Skip(index + 1)
            .TakeWhile(static s => s is { IsHead: true, IsRepeated: false, Kind: SegmentKind.Text or SegmentKind.PlainText })
            .Where(static s => s.Condition is null)
            .SelectMany(static s => s.Text.Parts);
        if (segment.Condition is { } condition)
        {
            return Of(segment, segment.Operation, behind, Descriptors.PG2002_ConditionalBeforeStatic, settings, condition);
        }

        TextPart? varying = segment.Text.Parts.FirstOrDefault(static part => part.HopLevel == 0 && (part.Stability.IsVolatile || IsOfThisCall(part)));
        return varying is null
            ? null
            : Of(segment, varying.Witness, behind, varying.Stability.IsVolatile ? Descriptors.PG2002_VariesBeforeStatic : Descriptors.PG2002_MayVaryBeforeStatic, settings);
    }

    /// <summary>The first message of this call before system messages that are static: few-shot turns have none behind them.</summary>
    private static VaryingPiece? InMessages(PromptRequest request, int index, RuleSettings settings)
    {
        PromptSegment segment = request.Segments[index];
        bool isFirst = segment.Place == SegmentPlace.User && !request.Segments.Take(index).Any(static s => s.Place == SegmentPlace.User);
        if (!isFirst || !request.HasAllMessages || segment is not { IsRepeated: false, Condition: null })
        {
            return null;
        }

        TextPart? varying = segment.Text.Parts.FirstOrDefault(static part => part.HopLevel == 0 && (part.Stability.IsVolatile || IsOfThisCall(part)));
        IEnumerable<TextPart> behind = request.Segments.Skip(index + 1).Where(static s => s is { Place: SegmentPlace.LateSystem, Condition: null }).SelectMany(static s => s.Text.Parts);
        return varying is null
            ? null
            : Of(segment, varying.Witness, behind, varying.Stability.IsVolatile ? Descriptors.PG2002_VariesBeforeStatic : Descriptors.PG2002_MayVaryBeforeStatic, settings);
    }

    private static VaryingPiece? Of(PromptSegment segment, IOperation operation, IEnumerable<TextPart> behind, DiagnosticDescriptor rule, RuleSettings settings, IOperation? condition = null)
    {
        List<TextPart> stable = [.. behind.Where(static part => part is { Stability.IsStable: true, IsConditional: false, Size: not null })];
        long tokens = PrefixText.ConstantTokens(stable);
        return stable.Count > 0 && tokens >= settings.ReorderMinTokens
            ? new VaryingPiece(segment, operation, stable.OrderByDescending(static part => part.Size!.Value.Chars).First(), tokens, rule, condition)
            : null;
    }

    /// <summary>True for what comes from a parameter of the sending method: the parameter, its members, what is computed from it.</summary>
    private static bool IsOfThisCall(TextPart part) => part.Stability is { IsUnknown: true, Reason: not (UnknownReason.DayGranularity or UnknownReason.Template) } && IsOfThisCall(part.Witness);

    // The object that a method is called on is more often a service than data.
    private static bool IsOfThisCall(IOperation operation) => operation.Unwrap() switch
    {
        IParameterReferenceOperation => true,
        IMemberReferenceOperation { Instance: { } instance } => IsOfThisCall(instance),
        IAwaitOperation awaited => IsOfThisCall(awaited.Operation),
        IInvocationOperation call => call.Arguments.Any(static argument => IsOfThisCall(argument.Value)),
        _ => false,
    };
}
