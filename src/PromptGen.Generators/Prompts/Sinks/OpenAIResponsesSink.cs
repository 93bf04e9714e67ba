using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>The OpenAI SDK's Responses API: <c>new CreateResponseOptions</c> with its instructions, items and cache key. Caching is automatic.</summary>
internal sealed class OpenAIResponsesSink : PromptSink
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["CreateResponseOptions", "PromptCacheKey"];

    /// <summary>True if the compilation references the SDK.</summary>
    public static bool IsReferenced(Compilation compilation) => compilation.GetTypeByMetadataName("OpenAI.Responses.CreateResponseOptions") is not null;

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.ObjectCreation];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) =>
        operation is IObjectCreationOperation { Type: { Name: "CreateResponseOptions" } type } && type.IsIn("OpenAI.Responses");

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading)
    {
        if (reading.Resolver.ObjectWithLaterSets(root) is not { } view)
        {
            return null;
        }

        SettingReader settings = new(reading);
        FunctionToolReader functions = new(reading);
        List<PromptSegment> segments = [];
        List<ToolInfo> tools = [];
        bool allTools = functions.Tools(view, segments, tools);
        segments.AddRange(Segments.Instructions(view, reading));
        bool allMessages = Items(view, reading, segments);
        ISymbol? container = RequestSite.ContainerOf(root.Operation);
        return new PromptRequest
        {
            Family = PromptFamily.OpenAIResponses,
            Kind = PromptRequestKind.Create,
            Operation = root.Operation,
            View = view,
            Segments = [.. segments],
            Tools = [.. tools],
            Model = view["Model"] is { } model ? settings.Model(model.Value) : null,
            MaxTokens = settings.Number(view["MaxOutputTokenCount"]?.Value),
            MaxTokensOperation = view["MaxOutputTokenCount"]?.Assignment,
            ToolChoice = functions.Choice(view["ToolChoice"]),
            CacheKey = view["PromptCacheKey"] is { } key && !key.Value.Operation.IsNull() ? reading.Texts.Text(key.Value) : null,
            HasAllMembers = view.IsComplete,
            HasAllTools = allTools,
            HasAllMessages = allMessages,
            CachesAutomatically = true,
            Send = RequestSite.CallWith(root.Operation, reading, static method => method.Name.StartsWith("CreateResponse", StringComparison.Ordinal) && method.IsIn("OpenAI.Responses")),
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(root.Operation, container),
        };
    }

    private static bool Items(ObjectView view, SinkReading reading, List<PromptSegment> segments)
    {
        ChatMessageReader messages = new(reading);
        bool complete = view["inputItems"] is not { } items || messages.Messages(items.Value, segments);
        foreach (MemberValue addition in view.AdditionsTo("InputItems"))
        {
            int first = segments.Count;
            complete &= messages.Messages(addition.Value, segments) && addition.Condition is null;
            for (int i = first; i < segments.Count; i++)
            {
                segments[i] = segments[i] with { Condition = segments[i].Condition ?? addition.Condition };
            }
        }

        return complete && view.IsComplete;
    }
}
