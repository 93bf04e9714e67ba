using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>
/// A request for a record: <c>Invoice.Tool.CreateRequest(text).WithModel("…").WithContext(…)</c>. The generated prefix is one constant segment whose size the generator knows;
/// this model claims none.
/// </summary>
internal sealed class ExtractionSink : PromptSink
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["CreateRequest"];

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.Invocation];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "CreateRequest", ContainingType: { Name: "ExtractionTool" } type } } && type.IsIn("PromptGen");

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading)
    {
        IInvocationOperation create = (IInvocationOperation)root.Operation;
        ISymbol? container = RequestSite.ContainerOf(create);
        PromptRequest request = new()
        {
            Family = PromptFamily.PromptGen,
            Kind = PromptRequestKind.Extraction,
            Operation = create,
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(create, container),
        };
        PromptSegment prefix = Segments.Of(SegmentPlace.System, SegmentKind.Text, Prefix(root), create) with
        {
            Promise = SegmentPromise.Static,
            Marker = new CacheMarker(MarkerTtl.Unknown, create, null, true, root.Scope.HopLevel),
        };
        List<PromptSegment> segments = [prefix];
        foreach (CallChain chained in CallChain.On(create, reading.Resolver.Bodies))
        {
            request = Apply(request, chained, root, reading, segments);
        }

        if (create.Arguments.Length > 0)
        {
            segments.Add(Segments.Of(SegmentPlace.User, SegmentKind.Text, reading.Texts.Text(root.With(create.Arguments[0].Value)), create.Arguments[0].Value) with { Promise = SegmentPromise.Variable });
        }

        return request with { Segments = [.. segments] };
    }

    private static PromptText Prefix(Bound root) =>
        PromptText.Of(new TextPart { Stability = Stability.Const, Operation = root.Operation, HopLevel = root.Scope.HopLevel });

    private static PromptRequest Apply(PromptRequest request, CallChain chained, Bound root, SinkReading reading, List<PromptSegment> segments)
    {
        IInvocationOperation call = chained.Call;
        if (call.Arguments.Length == 0)
        {
            return request;
        }

        SettingReader settings = new(reading);
        Bound argument = root.With(call.Arguments[0].Value);
        switch (call.TargetMethod.Name)
        {
            case "WithModel":
                return request with { Model = settings.Model(argument) };
            case "WithMaxTokens":
                return request with { MaxTokens = settings.Number(argument), MaxTokensOperation = call };
            case "WithOutputMode":
                string? mode = (reading.Resolver.Resolve(argument).Operation as IFieldReferenceOperation)?.Field.Name;
                return request with { OutputMode = mode, OutputModeOperation = argument.Operation.Unwrap() };
            case "WithCacheTtl":
                bool none = (reading.Resolver.Resolve(argument).Operation as IFieldReferenceOperation)?.Field.Name == "None";
                segments[0] = segments[0] with { Marker = none ? null : new CacheMarker(new MarkerReader(reading).TtlOf(argument) ?? MarkerTtl.Unknown, call) };
                return request;
            case "WithContext":
                PromptSegment context = Context(call, argument, reading) with { Condition = chained.Condition };
                segments.Insert(context.IsHead ? segments.FindLastIndex(static s => s.IsHead) + 1 : segments.Count, context);
                return request;
            default:
                return request;
        }
    }

    /// <summary>A context of many calls has a marked block of its own; one of this call stands in the user message, where it may be what it likes.</summary>
    private static PromptSegment Context(IInvocationOperation call, Bound argument, SinkReading reading)
    {
        string? reuse = call.Arguments.ArgumentNamed("reuse") is { } given ? (reading.Resolver.Resolve(argument.With(given)).Operation as IFieldReferenceOperation)?.Field.Name : null;
        bool isConstant = call.Arguments.Any(static a => a.Parameter?.Name == "reuse" && a.Value.ConstantValue is { HasValue: true, Value: 0 });
        SegmentPromise promise = reuse == "Shared" ? SegmentPromise.Shared : reuse == "PerRequest" || isConstant ? SegmentPromise.Variable : SegmentPromise.None;
        return Segments.Of(promise == SegmentPromise.Shared ? SegmentPlace.System : SegmentPlace.User, SegmentKind.Text, reading.Texts.Text(argument), call) with
        {
            Promise = promise,
            TextOperation = argument.Operation.Unwrap(),
        };
    }
}
