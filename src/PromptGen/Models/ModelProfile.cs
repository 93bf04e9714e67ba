namespace PromptGen;

/// <summary>What is known about one model: dated data from <c>models.json</c> or from the user's own file.</summary>
public sealed record ModelProfile
{
    /// <summary>The id sent as <c>model</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The provider: <c>anthropic</c>, <c>openai</c>, or null for a model that is not in the data.</summary>
    public string? Provider { get; init; }

    /// <summary>The day the data were collected.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Whether the catalog has a row for this model. Without one, every other property says unknown.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Other ids of the same model.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Ids of the same model at cloud endpoints, such as <c>anthropic.claude-opus-5</c> on Bedrock.</summary>
    public IReadOnlyList<string> EndpointIds { get; init; } = [];

    /// <summary>The tokenizer family, or null where it is not known.</summary>
    public string? Tokenizer { get; init; }

    /// <summary>Published characters per token of the tokenizer family, or null where none is (provider facts TK-3, TK-4).</summary>
    public double? CharsPerToken { get; init; }

    /// <summary>The context window in tokens.</summary>
    public int? ContextWindow { get; init; }

    /// <summary>The largest <c>max_tokens</c>.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>The shortest prefix in tokens that is cached at all; a shorter one is ignored without an error (provider facts CA-10, CA-20).</summary>
    public int? MinCacheableTokens { get; init; }

    /// <summary>How the prompt cache is controlled.</summary>
    public CacheStyle CacheStyle { get; init; }

    /// <summary>Whether <c>tool_choice</c> may name a tool (provider facts TC-3 to TC-7).</summary>
    public Support ForcedToolChoice { get; init; }

    /// <summary>Whether tools may be <c>strict</c> (provider facts ST-12).</summary>
    public Support StrictTools { get; init; }

    /// <summary>Whether the answer itself may be bound to a schema (provider facts ST-12).</summary>
    public Support JsonOutput { get; init; }

    /// <summary>What is known about <c>temperature</c>, <c>top_p</c> and <c>top_k</c>: <c>rejected</c>, <c>accepted-without-thinking</c> or null (provider facts AV-3).</summary>
    public string? SamplingParameters { get; init; }

    /// <summary>What the model does about thinking.</summary>
    public ThinkingProfile Thinking { get; init; } = new(null, [], []);

    /// <summary>Prices without batch discount, for prompts below every tier.</summary>
    public ModelPrices Prices { get; init; } = ModelPrices.Unknown;

    /// <summary>Other prices for long prompts, by rising threshold. Empty: no tier is known.</summary>
    public IReadOnlyList<PriceTier> PriceTiers { get; init; } = [];

    /// <summary>The share of the price that a batch saves, e.g. 0.5.</summary>
    public decimal? BatchDiscount { get; init; }

    /// <summary>The last day on which the model answers, where it has been announced.</summary>
    public DateOnly? Retires { get; init; }

    /// <summary>
    /// The output mode that <see cref="OutputMode.Auto"/> stands for: a forced tool where forcing is known to be accepted,
    /// else a strict tool, else JSON output, unless the data rule them out.
    /// </summary>
    public OutputMode AutoOutputMode => this switch
    {
        { ForcedToolChoice: Support.Yes } => OutputMode.ForcedTool,
        { StrictTools: not Support.No } => OutputMode.StrictTool,
        { JsonOutput: not Support.No } => OutputMode.JsonSchema,
        _ => OutputMode.ForcedTool,
    };

    /// <summary>Computes what a call costs, at the price tier of its prompt length.</summary>
    /// <param name="usage">The token counts of the call.</param>
    /// <returns>US dollars, or null when a price that the call needs is not known.</returns>
    public decimal? CostOf(ExtractionUsage usage)
    {
        ArgumentNullException.ThrowIfNull(usage);
        ModelPrices prices = Prices;
        foreach (PriceTier tier in PriceTiers)
        {
            if (usage.PromptTokens > tier.AbovePromptTokens)
            {
                prices = tier.Prices;
            }
        }

        return prices.CostOf(usage);
    }
}
