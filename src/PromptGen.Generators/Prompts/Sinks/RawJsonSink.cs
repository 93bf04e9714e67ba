using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>
/// Request bodies written by hand: anonymous objects, dictionaries and <c>JsonObject</c>s with <c>model</c> and <c>messages</c>; and blocks with <c>cache_control</c> outside of any.
/// No reference is needed. Text that is already JSON is not taken apart.
/// </summary>
internal sealed class RawJsonSink : PromptSink
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["cache_control", "max_tokens", "max_completion_tokens", "prompt_cache_key"];

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.AnonymousObjectCreation, OperationKind.ObjectCreation];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) => operation switch
    {
        IAnonymousObjectCreationOperation anonymous => IsBody(anonymous.Initializers) || HasName(anonymous.Initializers, "cache_control"),
        IObjectCreationOperation { Initializer: { } initializer, Type: { Name: "Dictionary" or "JsonObject" } } => IsBody(initializer.Initializers) || HasName(initializer.Initializers, "cache_control"),
        _ => false,
    };

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading) => reading.Resolver.Object(root) is not { } view ? null
        : view.Has("messages") && view.Has("model") ? Body(root, view, reading)
        : Blocks(root, reading);

    private static bool IsBody(IEnumerable<IOperation> members) => HasName(members, "messages") && HasName(members, "model");

    private static bool HasName(IEnumerable<IOperation> members, string name) => members.Any(member => member switch
    {
        ISimpleAssignmentOperation assignment => ObjectMembers.NameOf(assignment.Target) == name,
        IInvocationOperation { Arguments.Length: 2 } add => add.Arguments[0].Value.ConstantText() == name,
        _ => false,
    });

    private static PromptRequest Body(Bound root, ObjectView view, SinkReading reading)
    {
        SettingReader settings = new(reading);
        RawBlocks blocks = new(reading);
        List<PromptSegment> segments = [];
        List<ToolInfo> tools = [];
        bool allTools = view["tools"] is not { } list || blocks.Tools(list.Value, segments, tools);
        bool allSystem = view["system"] is not { } system || blocks.Content(system.Value, SegmentPlace.System, null, segments);
        bool allMessages = blocks.Messages(view["messages"]!.Value, segments);
        MemberValue? limit = view["max_tokens"] ?? view["max_completion_tokens"];
        ModelChoice model = settings.Model(view["model"]!.Value);
        ISymbol? container = RequestSite.ContainerOf(root.Operation);
        return new PromptRequest
        {
            Family = PromptFamily.RawJson,
            Kind = PromptRequestKind.Create,
            Operation = root.Operation,
            View = view,
            Send = RequestSite.HttpCallIn(root.Operation),
            Segments = [.. segments],
            Tools = [.. tools],
            ToolsOperation = view["tools"]?.Value.Operation,
            Model = model,
            MaxTokens = settings.Number(limit?.Value),
            MaxTokensOperation = limit?.Assignment,
            ToolChoice = Choice(view["tool_choice"], reading, settings),
            Thinking = Thinking(view["thinking"], reading, settings),
            OutputFormat = view["response_format"]?.Assignment ?? (view["output_config"] is { } config ? reading.Resolver.Object(config.Value)?["format"]?.Assignment : null),
            TopLevelMarker = new MarkerReader(reading).Read(view["cache_control"]),
            CacheKey = view["prompt_cache_key"] is { } key && !key.Value.Operation.IsNull() ? reading.Texts.Text(key.Value) : null,
            HasAllMembers = view.IsComplete,
            HasAllTools = allTools,
            HasAllSystem = allSystem,
            HasAllMessages = allMessages,
            CachesAutomatically = IsOpenAI(view, model, segments) && segments.All(static s => s.Marker is null),
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(root.Operation, container),
        };
    }

    private static bool IsOpenAI(ObjectView view, ModelChoice model, List<PromptSegment> segments) =>
        !view.Has("system") && (model.Ids.Any(static id => id.StartsWith("gpt", StringComparison.Ordinal) || id.Length > 1 && id[0] == 'o' && char.IsDigit(id[1]))
            || view.Has("response_format") || view.Has("prompt_cache_key") || view.Has("max_completion_tokens") || segments.Any(static s => s.Place == SegmentPlace.System));

    private static PromptRequest? Blocks(Bound root, SinkReading reading)
    {
        if (IsWithinBody(root.Operation) || FirstMarkedSibling(root.Operation) != root.Operation)
        {
            return null;
        }

        IOperation list = ListAround(root.Operation) ?? root.Operation;
        RawBlocks blocks = new(reading);
        IEnumerable<ListItem> items = list == root.Operation ? [new ListItem(root)] : reading.Lists.Read(root.With(list)).Items;
        ISymbol? container = RequestSite.ContainerOf(root.Operation);
        return new PromptRequest
        {
            Family = PromptFamily.RawJson,
            Kind = PromptRequestKind.Blocks,
            Operation = list,
            Segments = [.. items.Select(item => blocks.Block(item, SegmentPlace.System, null))],
            HasAllMembers = false,
            HasAllTools = false,
            HasAllSystem = false,
            HasAllMessages = false,
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(root.Operation, container),
        };
    }

    private static bool IsWithinBody(IOperation block)
    {
        for (IOperation? parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousObjectCreationOperation anonymous && IsBody(anonymous.Initializers)
                || parent is IObjectCreationOperation { Initializer: { } initializer } && IsBody(initializer.Initializers))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The array or collection expression that a block is an element of.</summary>
    private static IOperation? ListAround(IOperation block) => block.EffectiveParent() switch
    {
        IArrayInitializerOperation { Parent: IArrayCreationOperation array } => array,
        ICollectionExpressionOperation collection => collection,
        _ => null,
    };

    private static IOperation FirstMarkedSibling(IOperation block)
    {
        IEnumerable<IOperation> siblings = ListAround(block) switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection => collection.Elements,
            _ => [],
        };
        return siblings.Select(static s => s.Unwrap())
            .FirstOrDefault(static s => s is IAnonymousObjectCreationOperation anonymous && HasName(anonymous.Initializers, "cache_control")) ?? block;
    }

    private static ToolChoiceInfo? Choice(MemberValue? member, SinkReading reading, SettingReader settings)
    {
        if (member is null || member.Value.Operation.IsNull())
        {
            return null;
        }

        ObjectView? view = reading.Resolver.Object(member.Value);
        string? kind = view is null ? settings.Constant(member.Value) : settings.Constant(view["type"]?.Value);
        MemberValue? name = view?["name"] ?? (view?["function"] is { } function ? reading.Resolver.Object(function.Value)?["name"] : null);
        return new ToolChoiceInfo(
            kind switch
            {
                "auto" => ToolChoiceKind.Auto,
                "any" or "required" => ToolChoiceKind.Any,
                "tool" or "function" => ToolChoiceKind.Tool,
                "none" => ToolChoiceKind.None,
                _ => ToolChoiceKind.Unknown,
            },
            settings.Constant(name?.Value), member.Value.Operation.Unwrap(), member.Assignment, name?.Value.Operation.Unwrap());
    }

    private static ThinkingInfo? Thinking(MemberValue? member, SinkReading reading, SettingReader settings)
    {
        if (member is null || member.Value.Operation.IsNull())
        {
            return null;
        }

        ThinkingKind kind = settings.Constant(reading.Resolver.Object(member.Value)?["type"]?.Value) switch
        {
            "enabled" => ThinkingKind.Enabled,
            "adaptive" => ThinkingKind.Adaptive,
            "disabled" => ThinkingKind.Disabled,
            "between_tools" => ThinkingKind.BetweenTools,
            _ => ThinkingKind.Unknown,
        };
        return new ThinkingInfo(kind, member.Value.Operation.Unwrap(), member.Assignment);
    }
}
