using PromptGen.Answers;
using PromptGen.Documents;
using PromptGen.Reading;
using PromptGen.Streaming;
using PromptGen.Wire;

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

    /// <summary>The checks of the record as a whole, in the order in which they run.</summary>
    public IReadOnlyList<IExtractionValidator<T>> Validators { get; private set; } = [];

    /// <inheritdoc/>
    public override ExtractionRequest<T> WithDocument(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ExtractionRequest<T> copy = Copy();
        copy.Document = document;
        return copy;
    }

    /// <summary>Names the model, as known to the tool's <see cref="ExtractionTool.Models"/>.</summary>
    /// <param name="id">The model's id. One that the catalog does not have is sent as it is and treated as a model of which nothing is known.</param>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithModel(string id) => WithModel(Tool.Models.Get(id));

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

    /// <summary>
    /// Adds knowledge that was retrieved for the document, such as a tenant's rules. It stands behind the static prefix, so the prefix stays
    /// cached whatever the knowledge is; a text that changes loses only itself and what stands behind it.
    /// </summary>
    /// <param name="text">
    /// The text. It is sent between tags <c>context-ID</c>, where ID is a code made of the text, with line ends as LF. Several texts keep their order.
    /// Of more than three shared texts the first two and the last have a marker, because a request may have four in all (provider facts CA-5, OA-1).
    /// </param>
    /// <param name="reuse">Whether the same text is sent with many calls. The marker of a shared text has the lifetime of the prefix's.</param>
    /// <returns>The changed request.</returns>
    /// <exception cref="ArgumentException">The text is blank, or it holds half of a surrogate pair.</exception>
    public ExtractionRequest<T> WithContext(string text, ContextReuse reuse = ContextReuse.PerRequest)
    {
        ArgumentNullException.ThrowIfNull(text);
        SentText context = new(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), "The context", nameof(text));
        ExtractionRequest<T> copy = Copy();
        copy.Additions = reuse == ContextReuse.Shared
            ? Additions with { SharedContexts = [.. Additions.SharedContexts, context] }
            : Additions with { CallContexts = [.. Additions.CallContexts, context] };
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

    /// <summary>
    /// Makes the request that shows the model its own answer and what is wrong with it: the places and kinds of the problems, no values. The prefix stays
    /// the same, so it is read from the cache.
    /// </summary>
    /// <param name="result">How the answer was read: <see cref="ExtractionOutcome.Invalid"/>, <see cref="ExtractionOutcome.NoToolCall"/> or <see cref="ExtractionOutcome.WrongTool"/>.</param>
    /// <param name="answer">The body of the answer.</param>
    /// <param name="format">The wire format of the answer. The new request can be sent in that format only.</param>
    /// <returns>The request; null where asking again is of no use: another outcome, an answer without content, or one that already replied to a reply.</returns>
    public ExtractionRequest<T>? Reask(ExtractionResult<T> result, ReadOnlyMemory<byte> answer, WireFormat format)
    {
        ArgumentNullException.ThrowIfNull(result);
        bool worthwhile = result.Outcome is ExtractionOutcome.NoToolCall or ExtractionOutcome.WrongTool
            || (result.Outcome == ExtractionOutcome.Invalid && result.Problems.All(static problem => problem.Kind is not (ProblemKind.UnexpectedStop or ProblemKind.TooLarge)));
        if (!worthwhile || Additions.FollowUp is not null || FollowUp.Create(Tool.Name, result, answer, format) is not { } followUp)
        {
            return null;
        }

        ExtractionRequest<T> copy = Copy();
        copy.Additions = Additions with { FollowUp = followUp };
        return copy;
    }

    /// <summary>Adds a check of the record as a whole. Validators run in the order in which they were added.</summary>
    /// <param name="validator">The validator.</param>
    /// <returns>The changed request.</returns>
    public ExtractionRequest<T> WithValidator(IExtractionValidator<T> validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ExtractionRequest<T> copy = Copy();
        copy.Validators = [.. Validators, validator];
        return copy;
    }

    /// <summary>Reads a provider's whole answer to this request: <c>[Verbatim]</c> members are looked up in the request's document, and its validators run.</summary>
    /// <inheritdoc cref="ExtractionTool{T}.ReadResponse(ReadOnlySpan{byte}, WireFormat, ReadOptions?)"/>
    public ExtractionResult<T> ReadResponse(ReadOnlySpan<byte> utf8Body, WireFormat format, ReadOptions? options = null) =>
        AnswerFormat.For(format).Read(ScopeOf(options ?? ReadOptions.Default), utf8Body);

    /// <summary>Reads a provider's answer to this request while it arrives: <c>[Verbatim]</c> members are looked up in the request's document, and its validators run.</summary>
    /// <inheritdoc cref="ExtractionTool{T}.ReadStreamAsync(Stream, WireFormat, ReadOptions?, CancellationToken)"/>
    public IAsyncEnumerable<ExtractionUpdate<T>> ReadStreamAsync(Stream body, WireFormat format, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return AnswerStream.ReadAsync(ScopeOf(options ?? ReadOptions.Default), body, StreamFormat.For(format), cancellationToken);
    }

    internal AnswerScope<T> ScopeOf(ReadOptions options) => new(Tool, options, Document, Validators);

    private ExtractionRequest<T> Copy() => (ExtractionRequest<T>)MemberwiseClone();
}
