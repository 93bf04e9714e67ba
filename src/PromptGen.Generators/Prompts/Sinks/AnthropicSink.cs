using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>The official Anthropic SDK: <c>MessageCreateParams</c>, its Beta twin, token counting and batches; object initializers, constructor arguments and <c>with</c>.</summary>
internal sealed class AnthropicSink(AnthropicSymbols symbols) : PromptSink
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["MessageCreateParams", "MessageCountTokensParams", "MaxTokens", "BatchCreateParams", "CustomID"];

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.ObjectCreation, OperationKind.With];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) => operation.Type is { Name: "MessageCreateParams" or "MessageCountTokensParams" or "Params" } type && symbols.TryGet(type, out _);

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading)
    {
        if (!symbols.TryGet(root.Operation.Type, out (PromptFamily Family, PromptRequestKind Kind) type) || reading.Resolver.Object(root) is not { } view)
        {
            return null;
        }

        ISymbol? container = RequestSite.ContainerOf(root.Operation);
        PromptRequest request = new()
        {
            Family = type.Family,
            Kind = type.Kind,
            Operation = root.Operation,
            View = view,
            HasAllMembers = view.IsComplete && !IsRaw(view),
            CachedElsewhere = RequestSite.CachedElsewhere(root.Operation, view, "CacheControl"),
            TopLevelMarker = new MarkerReader(reading).Read(view["CacheControl"]),
            Send = RequestSite.CallWith(root.Operation, reading, static method => method.Name is "Create" or "CreateStreaming" or "CountTokens" && method.IsUnder("Anthropic")),
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(root.Operation, container),
        };
        return WithSegments(WithSettings(request, view, reading), view, reading);
    }

    /// <summary>The settings of a request object.</summary>
    public static PromptRequest WithSettings(PromptRequest request, ObjectView view, SinkReading reading)
    {
        SettingReader settings = new(reading);
        AnthropicChoices choices = new(reading, settings);
        MemberValue? limit = view["MaxTokens"];
        ObjectView? output = view["OutputConfig"] is { } config ? reading.Resolver.Object(config.Value) : null;
        return request with
        {
            Model = view["Model"] is { } model ? settings.Model(model.Value) : null,
            MaxTokens = settings.Number(limit?.Value),
            MaxTokensOperation = limit?.Assignment,
            ToolChoice = choices.ToolChoice(view["ToolChoice"]),
            Thinking = choices.Thinking(view["Thinking"]),
            OutputFormat = output?["Format"] is { } format && !format.Value.Operation.IsNull() ? format.Assignment : view["OutputFormat"]?.Assignment,
        };
    }

    /// <summary>The segments of a request object, in render order.</summary>
    public static PromptRequest WithSegments(PromptRequest request, ObjectView view, SinkReading reading)
    {
        AnthropicBlocks blocks = new(reading);
        List<PromptSegment> segments = [];
        List<ToolInfo> tools = [];
        bool allTools = view["Tools"] is not { } toolList || toolList.Value.Operation.IsNull() || blocks.Tools(toolList.Value, segments, tools);
        bool allSystem = view["System"] is not { } system || blocks.Content(system.Value, SegmentPlace.System, null, segments);
        bool allMessages = view["Messages"] is { } messages && blocks.Messages(messages.Value, segments);
        return request with
        {
            Segments = [.. segments],
            Tools = [.. tools],
            ToolsOperation = view["Tools"]?.Value.Operation.Unwrap(),
            HasAllTools = allTools && view.IsComplete,
            HasAllSystem = allSystem && view.IsComplete,
            HasAllMessages = allMessages && view.IsComplete,
        };
    }

    // The constructor from raw dictionaries sets members that no one can see.
    private static bool IsRaw(ObjectView view) => view.Members.Any(static m => m.Name.StartsWith("raw", StringComparison.Ordinal));
}
