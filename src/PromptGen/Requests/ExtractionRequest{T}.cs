namespace PromptGen;

/// <summary>A request for one document. It is immutable: each <c>With</c> method returns another one.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class ExtractionRequest<T> : ExtractionRequest
{
    internal ExtractionRequest(ExtractionTool<T> tool, Document document)
        : base(tool, document)
    {
    }

    /// <summary>The tool.</summary>
    public new ExtractionTool<T> Tool => (ExtractionTool<T>)base.Tool;

    /// <summary>Names the model, as known to <see cref="ModelCatalog.Default"/>.</summary>
    /// <param name="id">The model's id. One that the catalog does not have is sent as it is and treated as a model of which nothing is known.</param>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithModel(string id) => WithModel(ModelCatalog.Default.Get(id));

    /// <summary>Names the model.</summary>
    /// <param name="model">The model, from a catalog of one's own.</param>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithModel(ModelProfile model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ExtractionRequest<T> copy = Copy();
        copy.Model = model;
        return copy;
    }

    /// <summary>Limits the answer.</summary>
    /// <param name="maxTokens">The most tokens, thinking included; more than 0.</param>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithMaxTokens(int maxTokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxTokens);
        ExtractionRequest<T> copy = Copy();
        copy.MaxTokens = maxTokens;
        return copy;
    }

    /// <summary>Chooses the lifetime of the cached prefix.</summary>
    /// <param name="ttl">The lifetime; <see cref="CacheTtl.None"/> for no marker.</param>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithCacheTtl(CacheTtl ttl)
    {
        ExtractionRequest<T> copy = Copy();
        copy.CacheTtl = ttl;
        return copy;
    }

    /// <summary>Chooses the output mode.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithOutputMode(OutputMode mode)
    {
        ExtractionRequest<T> copy = Copy();
        copy.OutputMode = mode;
        return copy;
    }

    /// <summary>Leaves the exemplars out of the prompt, for a zero-shot comparison.</summary>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithoutExemplars()
    {
        ExtractionRequest<T> copy = Copy();
        copy.IncludesExemplars = false;
        return copy;
    }

    private ExtractionRequest<T> Copy() => (ExtractionRequest<T>)MemberwiseClone();
}
