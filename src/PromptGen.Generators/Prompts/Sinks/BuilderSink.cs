using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>PromptGen's own <c>PromptBuilder</c>: the calls on a <c>new PromptBuilder()</c>, chained or through its local.</summary>
internal sealed class BuilderSink : PromptSink
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["PromptBuilder"];

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.ObjectCreation];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) => operation is IObjectCreationOperation { Type: { Name: "PromptBuilder" } type } && type.IsIn("PromptGen");

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading)
    {
        // The builder is immutable: a result that nothing uses adds nothing, and of several that are used elsewhere each is another prompt.
        IOperation head = CallChain.EndOf(root.Operation);
        ILocalSymbol? local = CallChain.LocalOf(head);
        CallChain[] calls = [.. CallChain.On(root.Operation, reading.Resolver.Bodies).Where(static chained => CallChain.EndOf(chained.Call).EffectiveParent() is not IExpressionStatementOperation)];
        int prompts = calls.Select(static chained => CallChain.EndOf(chained.Call)).Where(end => end != head && !SymbolEqualityComparer.Default.Equals(CallChain.LocalOf(end), local)).Distinct().Count();
        bool ordered = prompts <= 1 && calls.All(static chained => !chained.IsRepeated);
        List<PromptSegment> segments = [];
        foreach (CallChain chained in calls)
        {
            Apply(chained, root, reading, segments);
        }

        ISymbol? container = RequestSite.ContainerOf(root.Operation);
        return new PromptRequest
        {
            Family = PromptFamily.PromptGen,
            Kind = PromptRequestKind.Builder,
            Operation = root.Operation,
            Segments = [.. segments],
            HasAllSystem = ordered,
            HasAllMessages = ordered,
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(root.Operation, container),
        };
    }

    private static void Apply(CallChain chained, Bound root, SinkReading reading, List<PromptSegment> segments)
    {
        IInvocationOperation call = chained.Call;
        SegmentPromise promise = call.TargetMethod.Name switch
        {
            "Static" => SegmentPromise.Static,
            "Shared" => SegmentPromise.Shared,
            "Variable" => SegmentPromise.Variable,
            _ => SegmentPromise.None,
        };
        if (promise != SegmentPromise.None && call.Arguments.Length > 0)
        {
            Bound text = root.With(call.Arguments[0].Value);
            segments.Add(new PromptSegment
            {
                Place = promise == SegmentPromise.Variable ? SegmentPlace.User : SegmentPlace.System,
                Kind = SegmentKind.Text,
                Text = reading.Texts.Text(text),
                Operation = call,
                TextOperation = text.Operation.Unwrap(),
                Condition = chained.Condition,
                IsRepeated = chained.IsRepeated,
                Promise = promise,
            });
        }
        else if (call.TargetMethod.Name == "CacheBreakpoint" && segments.Count > 0)
        {
            MarkerTtl ttl = CallArgument(call) is { } argument ? new MarkerReader(reading).TtlOf(root.With(argument)) ?? MarkerTtl.Unknown : MarkerTtl.FiveMinutes;
            segments[segments.Count - 1] = segments[segments.Count - 1] with { Marker = new CacheMarker(ttl, call, chained.Condition, true, root.Scope.HopLevel) };
        }
    }

    private static IOperation? CallArgument(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(static a => a.ArgumentKind != ArgumentKind.DefaultValue)?.Value;
}
