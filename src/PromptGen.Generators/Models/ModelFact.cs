using System.Collections.Immutable;

namespace PromptGen.Generators.Models;

/// <summary>What the model data say about one model. What no source says is null, empty or <see cref="ModelSupport.Unknown"/>.</summary>
internal sealed record ModelFact
{
    /// <summary>The id sent as <c>model</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The day the data were collected, as <c>yyyy-MM-dd</c>.</summary>
    public required string AsOf { get; init; }

    /// <summary><c>anthropic</c>, <c>openai</c>, or null.</summary>
    public string? Provider { get; init; }

    /// <summary>Other ids of the model, those of cloud endpoints included.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether <c>tool_choice</c> may force a tool (provider facts TC-3 to TC-7).</summary>
    public ModelSupport ForcedToolChoice { get; init; }

    /// <summary>Whether tools may be <c>strict</c> (provider facts ST-12).</summary>
    public ModelSupport StrictTools { get; init; }

    /// <summary>Whether the answer may be bound to a schema (provider facts ST-12).</summary>
    public ModelSupport JsonOutput { get; init; }

    /// <summary>The shortest prefix in tokens that is cached at all (provider facts CA-10, CA-20).</summary>
    public int? MinCacheableTokens { get; init; }

    /// <summary>The tokenizer family, or null where it is not known.</summary>
    public string? Tokenizer { get; init; }

    /// <summary>Published characters per token of the tokenizer family (provider facts TK-3, TK-4).</summary>
    public double? CharsPerToken { get; init; }

    /// <summary>US dollars for a million tokens written to the cache for five minutes; of OpenAI models for thirty.</summary>
    public decimal? CacheWrite { get; init; }

    /// <summary>US dollars for a million tokens written to the cache for an hour.</summary>
    public decimal? CacheWriteLong { get; init; }

    /// <summary>True for an OpenAI model with explicit breakpoints, whose implicit mode bills a write at the end of the latest user message (provider facts OA-1).</summary>
    public bool HasBreakpoints { get; init; }

    /// <summary>The largest <c>max_tokens</c>.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>What is known about <c>temperature</c>, <c>top_p</c> and <c>top_k</c>: <c>rejected</c>, <c>accepted-without-thinking</c> or null (provider facts AV-3).</summary>
    public string? Sampling { get; init; }

    /// <summary>Thinking of a request that does not say: <c>always</c>, <c>on</c>, <c>off</c> or null (provider facts TC-15).</summary>
    public string? ThinkingDefault { get; init; }

    /// <summary>Values of <c>thinking.type</c> that are known to be accepted.</summary>
    public ImmutableArray<string> ThinkingAccepts { get; init; } = [];

    /// <summary>Values of <c>thinking.type</c> that are known to be answered with 400.</summary>
    public ImmutableArray<string> ThinkingRejects { get; init; } = [];

    /// <summary>True if a request that does not mention thinking thinks.</summary>
    public bool ThinksByDefault => ThinkingDefault is "always" or "on";

    /// <summary>True for the models of Anthropic.</summary>
    public bool IsClaude => Provider == "anthropic";
}
