using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>
/// Microsoft.Extensions.AI: the messages and options given to <c>GetResponseAsync</c> and <c>GetStreamingResponseAsync</c>. The order is that of the Anthropic adapter
/// (rules.md 3.3): system blocks of <c>RawRepresentationFactory</c>, leading system messages, <c>Instructions</c>, the other messages.
/// </summary>
internal sealed class ExtensionsAISink : PromptSink
{
    private const string Space = "Microsoft.Extensions.AI";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["GetResponseAsync", "GetStreamingResponseAsync", "ChatOptions"];

    /// <summary>True if the compilation references the abstractions.</summary>
    public static bool IsReferenced(Compilation compilation) => compilation.GetTypeByMetadataName(Space + ".IChatClient") is not null;

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.Invocation, OperationKind.ObjectCreation];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetResponseAsync" or "GetStreamingResponseAsync" } method } =>
            method.ContainingType.IsIn(Space) || method.ContainingType.AllInterfaces.Any(static i => i.Name == "IChatClient" && i.IsIn(Space)),
        IObjectCreationOperation { Type: { Name: "ChatOptions" } type } => type.IsIn(Space),
        _ => false,
    };

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading)
    {
        ISymbol? container = RequestSite.ContainerOf(root.Operation);
        IInvocationOperation? call = root.Operation as IInvocationOperation;
        Bound? options = call is null ? root : call.Arguments.ArgumentNamed("options") is { } given ? root.With(given) : null;
        ObjectView? view = options is { } value && !value.Operation.IsNull() ? (call is null ? reading.Resolver.ObjectWithLaterSets(value) : reading.Resolver.Object(value)) : null;
        PromptRequest request = new()
        {
            Family = PromptFamily.ExtensionsAI,
            Kind = call is null ? PromptRequestKind.Options : PromptRequestKind.Create,
            Operation = root.Operation,
            View = view,
            HasAllMembers = view is { IsComplete: true } || options is not { } missing || missing.Operation.IsNull(),
            Send = call,
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(root.Operation, container),
            CachedElsewhere = RequestSite.CachedElsewhere(root.Operation, view, "") ?? (view is not null && RequestSite.NamesMarker(view, reading) ? view["AdditionalProperties"]?.Assignment : null),
        };
        return WithSegments(view is null ? request : WithSettings(request, view, reading), call, root, view, reading);
    }

    private static PromptRequest WithSettings(PromptRequest request, ObjectView view, SinkReading reading)
    {
        SettingReader settings = new(reading);
        return request with
        {
            Model = view["ModelId"] is { } model ? settings.Model(model.Value) : null,
            MaxTokens = settings.Number(view["MaxOutputTokens"]?.Value),
            MaxTokensOperation = view["MaxOutputTokens"]?.Assignment,
            ToolChoice = new FunctionToolReader(reading).Choice(view["ToolMode"]),
            OutputFormat = view["ResponseFormat"] is { } format && !format.Value.Operation.IsNull() ? format.Assignment : null,
        };
    }

    private static PromptRequest WithSegments(PromptRequest request, IInvocationOperation? call, Bound root, ObjectView? view, SinkReading reading)
    {
        List<PromptSegment> segments = [];
        List<ToolInfo> tools = [];
        bool allTools = view is null ? request.HasAllMembers : new FunctionToolReader(reading).Tools(view, segments, tools);
        request = WithRaw(request, view, reading, segments);
        List<PromptSegment> messages = [];
        IOperation? given = call is null ? null : call.Arguments.ArgumentNamed("messages") ?? call.Arguments.ArgumentNamed("chatMessage");
        bool allMessages = given is not null && new ChatMessageReader(reading).Messages(root.With(given), messages);
        segments.AddRange(messages.TakeWhile(static s => s.Place == SegmentPlace.System));
        segments.AddRange(Segments.Instructions(view, reading));
        segments.AddRange(messages.SkipWhile(static s => s.Place == SegmentPlace.System));
        return request with
        {
            Segments = [.. segments],
            Tools = [.. tools],
            ToolsOperation = view?["Tools"]?.Value.Operation.Unwrap(),
            HasAllTools = allTools && request.HasAllTools,
            HasAllSystem = allMessages && request.HasAllMembers && request.HasAllSystem,
            HasAllMessages = allMessages,
            CachesAutomatically = segments.All(static s => s.Marker is null && !s.MayBeMarked) && request.TopLevelMarker is null,
        };
    }

    /// <summary>What the raw representation adds: the adapter keeps its system blocks, tools and top-level marker.</summary>
    private static PromptRequest WithRaw(PromptRequest request, ObjectView? view, SinkReading reading, List<PromptSegment> segments)
    {
        if (view?["RawRepresentationFactory"] is not { } factory || factory.Value.Operation.IsNull())
        {
            return request;
        }

        IOperation? body = factory.Value.Operation.Lambda()?.Body;
        IOperation[] returns = body is null ? [] : [.. SourceBodies.ReturnsOf(body)];
        if (returns.Length != 1 || reading.Resolver.Object(factory.Value.With(returns[0])) is not { Type.Name: "MessageCreateParams" } raw)
        {
            return request with { HasAllMembers = false, HasAllTools = false, HasAllSystem = false };
        }

        PromptRequest inner = AnthropicSink.WithSegments(AnthropicSink.WithSettings(request, raw, reading), raw, reading);
        segments.AddRange(inner.Segments);
        return inner with
        {
            Model = request.Model ?? inner.Model,
            ToolChoice = request.ToolChoice ?? inner.ToolChoice,
            MaxTokens = request.MaxTokens ?? inner.MaxTokens,
            MaxTokensOperation = request.MaxTokensOperation ?? inner.MaxTokensOperation,
            OutputFormat = request.OutputFormat ?? inner.OutputFormat,
            TopLevelMarker = new MarkerReader(reading).Read(raw["CacheControl"]),
            RawRepresentation = raw.Creation,
            HasAllMembers = request.HasAllMembers && raw.IsComplete,
        };
    }
}
