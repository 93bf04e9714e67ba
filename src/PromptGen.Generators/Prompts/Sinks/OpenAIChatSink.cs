using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>The OpenAI SDK's chat completions: the messages and options given to <c>CompleteChat</c> and its forms. Caching is automatic.</summary>
internal sealed class OpenAIChatSink : PromptSink
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["CompleteChat", "CompleteChatAsync", "CompleteChatStreaming", "CompleteChatStreamingAsync"];

    /// <summary>True if the compilation references the SDK.</summary>
    public static bool IsReferenced(Compilation compilation) => compilation.GetTypeByMetadataName("OpenAI.Chat.ChatClient") is not null;

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.Invocation];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { ContainingType: { Name: "ChatClient" } type, Name: var name } } call
        && name.StartsWith("CompleteChat", StringComparison.Ordinal) && type.IsIn("OpenAI.Chat") && call.Arguments.ArgumentNamed("messages") is not null;

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading)
    {
        IInvocationOperation call = (IInvocationOperation)root.Operation;
        IOperation? options = call.Arguments.ArgumentNamed("options");
        ObjectView? view = options is null || options.IsNull() ? null : reading.Resolver.Object(root.With(options));
        SettingReader settings = new(reading);
        FunctionToolReader functions = new(reading);
        List<PromptSegment> segments = [];
        List<ToolInfo> tools = [];
        bool hasOptions = options is not null && !options.IsNull();
        bool allTools = view is null ? !hasOptions : functions.Tools(view, segments, tools);
        bool allMessages = new ChatMessageReader(reading).Messages(root.With(call.Arguments.ArgumentNamed("messages")!), segments);
        ISymbol? container = RequestSite.ContainerOf(call);
        return new PromptRequest
        {
            Family = PromptFamily.OpenAIChat,
            Kind = PromptRequestKind.Create,
            Operation = call,
            View = view,
            Segments = [.. segments],
            Tools = [.. tools],
            ToolsOperation = view?["Tools"]?.Value.Operation,
            Model = ModelOf(call, root, reading, settings),
            MaxTokens = settings.Number(view?["MaxOutputTokenCount"]?.Value),
            MaxTokensOperation = view?["MaxOutputTokenCount"]?.Assignment,
            ToolChoice = functions.Choice(view?["ToolChoice"]),
            OutputFormat = view?["ResponseFormat"]?.Assignment,
            HasAllMembers = view?.IsComplete ?? !hasOptions,
            HasAllTools = allTools,
            HasAllSystem = allMessages,
            HasAllMessages = allMessages,
            CachesAutomatically = true,
            Send = call,
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(call, container),
        };
    }

    private static ModelChoice? ModelOf(IInvocationOperation call, Bound root, SinkReading reading, SettingReader settings) =>
        call.Instance is { } client && reading.Resolver.Object(root.With(client))?["model"] is { } model ? settings.Model(model.Value) : null;
}
