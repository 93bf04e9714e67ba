using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>A request as one method shows it: its segments in render order (tools, system, messages) and the settings that rules ask for.</summary>
internal sealed record PromptRequest
{
    /// <summary>The API.</summary>
    public required PromptFamily Family { get; init; }

    /// <summary>What it stands for.</summary>
    public required PromptRequestKind Kind { get; init; }

    /// <summary>The expression that makes the request: <c>new</c>, <c>with</c>, the sending call, the anonymous object.</summary>
    public required IOperation Operation { get; init; }

    /// <summary>The segments in render order.</summary>
    public ImmutableArray<PromptSegment> Segments { get; init; } = [];

    /// <summary>The request object with all its members, or null where the request is a call. Rules on single members read it.</summary>
    public ObjectView? View { get; init; }

    /// <summary>The request object that <c>RawRepresentationFactory</c> gives to the Anthropic adapter, or null. Its system blocks are sent first.</summary>
    public IOperation? RawRepresentation { get; init; }

    /// <summary>The models, or null if none is set in sight.</summary>
    public ModelChoice? Model { get; init; }

    /// <summary>The constant limit of the answer, or null.</summary>
    public long? MaxTokens { get; init; }

    /// <summary>The assignment of the limit, or null.</summary>
    public IOperation? MaxTokensOperation { get; init; }

    /// <summary>The tools.</summary>
    public ImmutableArray<ToolInfo> Tools { get; init; } = [];

    /// <summary>The expression of the tool list, or null if the request has none.</summary>
    public IOperation? ToolsOperation { get; init; }

    /// <summary>True if the tools are all tools, unconditional and in this order.</summary>
    public bool HasAllTools { get; init; } = true;

    /// <summary>The tool choice, or null if it is not set.</summary>
    public ToolChoiceInfo? ToolChoice { get; init; }

    /// <summary>The thinking setting, or null if it is not set.</summary>
    public ThinkingInfo? Thinking { get; init; }

    /// <summary>The output format (<c>output_config.format</c>, <c>response_format</c>), or null.</summary>
    public IOperation? OutputFormat { get; init; }

    /// <summary>The marker of automatic caching at the top of the request, or null.</summary>
    public CacheMarker? TopLevelMarker { get; init; }

    /// <summary>The property of a wrapper or helper that caches in a way not in sight (4.2, "marked, place unknown"), or null.</summary>
    public IOperation? CachedElsewhere { get; init; }

    /// <summary>The <c>prompt_cache_key</c>, or null.</summary>
    public PromptText? CacheKey { get; init; }

    /// <summary>The constant <c>OutputMode</c> member's name, in PromptGen's API, or null.</summary>
    public string? OutputMode { get; init; }

    /// <summary>The expression of the output mode, or null.</summary>
    public IOperation? OutputModeOperation { get; init; }

    /// <summary>True if nothing of the request object can come from elsewhere: no unknown base of <c>with</c>, not handed to other code.</summary>
    public bool HasAllMembers { get; init; } = true;

    /// <summary>True if all system text is in sight.</summary>
    public bool HasAllSystem { get; init; } = true;

    /// <summary>True if all messages are in sight, unconditional and in this order.</summary>
    public bool HasAllMessages { get; init; } = true;

    /// <summary>True if the API caches a leading run by itself, without markers.</summary>
    public bool CachesAutomatically { get; init; }

    /// <summary>The sending call, or null if the request is not sent in the same method.</summary>
    public IInvocationOperation? Send { get; init; }

    /// <summary>The member the request is made in, or null.</summary>
    public ISymbol? Container { get; init; }

    /// <summary>True if the request is made more than once as far as can be seen: in a loop, a lambda given to a call, or any method but Main and top-level code.</summary>
    public bool RunsRepeatedly { get; init; }

    /// <summary>The calls, and methods handed over to be called, from the method under analysis to the one with the sink, outermost first; empty for the method's own requests.</summary>
    public ImmutableArray<IOperation> Path { get; init; } = [];

    /// <summary>The number of calls in <see cref="Path"/>. Rules about the shape of a request look at hop 0 only, rules about witnesses at all.</summary>
    public int Hops => Path.Length;

    /// <summary>True if everything is in sight.</summary>
    public bool IsComplete => HasAllMembers && HasAllSystem && HasAllTools && HasAllMessages;
}
