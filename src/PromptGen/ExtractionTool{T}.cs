using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PromptGen.Answers;
using PromptGen.Reading;
using PromptGen.Streaming;

namespace PromptGen;

/// <summary>The extraction tool of a record: makes requests and reads answers. Generated code derives from it; it is immutable and safe for all threads.</summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class ExtractionTool<T> : ExtractionTool, IRecordReader<T>
{
    // What is written here goes to files and logs of the user's, not into HTML, so only what JSON itself needs is escaped.
    private static readonly JsonWriterOptions s_writerOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc cref="ExtractionTool(string, string, string, OutputMode, CacheTtl, bool)"/>
    protected ExtractionTool(string name, string description, string documentTag, OutputMode outputMode, CacheTtl cacheTtl, bool strict)
        : base(name, description, documentTag, outputMode, cacheTtl, strict)
    {
    }

    /// <summary>Starts a request for a document. A model must be named before it is written.</summary>
    /// <param name="document">The document's text.</param>
    /// <returns>The request, with the tool's declared settings.</returns>
    /// <exception cref="ArgumentException">The text is blank or not valid Unicode; see <see cref="Document.FromText"/>.</exception>
    public ExtractionRequest<T> CreateRequest(string document) => new(this, Document.FromText(document));

    /// <summary>Starts a request for a document. A model must be named before it is written.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The request, with the tool's declared settings.</returns>
    public ExtractionRequest<T> CreateRequest(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ExtractionRequest<T>(this, document);
    }

    /// <summary>Reads the tool's input: the JSON object that carries the record.</summary>
    /// <param name="utf8Json">The JSON text as UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns><see cref="ExtractionOutcome.Ok"/> with the record, or <see cref="ExtractionOutcome.Invalid"/> with every problem. It never throws over the content.</returns>
    public ExtractionResult<T> ReadInput(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) => ReadInput(utf8Json, new AnswerScope<T>(this, options ?? ReadOptions.Default));

    /// <inheritdoc cref="ReadInput(ReadOnlySpan{byte}, ReadOptions?)"/>
    /// <param name="utf8Json">The JSON text as UTF-8, with or without a byte order mark.</param>
    /// <param name="document">The document that the answer is about: <c>[Verbatim]</c> members must occur in it.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>.</param>
    public ExtractionResult<T> ReadInput(ReadOnlySpan<byte> utf8Json, Document document, ReadOptions? options = null) => ReadInput(utf8Json, ScopeOf(document, options));

    /// <summary>Reads a provider's whole answer.</summary>
    /// <param name="utf8Body">The body of the HTTP answer.</param>
    /// <param name="format">The wire format of the request.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The result, in exactly one outcome. It never throws over the content.</returns>
    public ExtractionResult<T> ReadResponse(ReadOnlySpan<byte> utf8Body, WireFormat format, ReadOptions? options = null) =>
        AnswerFormat.For(format).Read(new AnswerScope<T>(this, options ?? ReadOptions.Default), utf8Body);

    /// <inheritdoc cref="ReadResponse(ReadOnlySpan{byte}, WireFormat, ReadOptions?)"/>
    /// <param name="utf8Body">The body of the HTTP answer.</param>
    /// <param name="format">The wire format of the request.</param>
    /// <param name="document">The document that the answer is about: <c>[Verbatim]</c> members must occur in it. <see cref="ExtractionRequest{T}.ReadResponse"/> passes it by itself.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>.</param>
    public ExtractionResult<T> ReadResponse(ReadOnlySpan<byte> utf8Body, WireFormat format, Document document, ReadOptions? options = null) =>
        AnswerFormat.For(format).Read(ScopeOf(document, options), utf8Body);

    /// <summary>Reads one line of a batch's results, which come in any order (provider facts BT-1, BT-2).</summary>
    /// <param name="utf8Line">The line, with or without its line end.</param>
    /// <param name="format">The wire format of the batch's requests.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>
    /// The request's <c>custom_id</c> with the result, in exactly one outcome. A canceled request is <see cref="ExtractionOutcome.Cancelled"/>; an expired one
    /// is <see cref="ExtractionOutcome.Transport"/>, transient, and was not billed. It never throws over the content.
    /// </returns>
    /// <exception cref="NotSupportedException">The format is that of an endpoint without these batches: Bedrock or Google Cloud.</exception>
    public BatchResult<T> ReadBatchResult(ReadOnlySpan<byte> utf8Line, WireFormat format, ReadOptions? options = null) =>
        BatchLine.For(format).Read(_ => new AnswerScope<T>(this, options ?? ReadOptions.Default), utf8Line, options ?? ReadOptions.Default);

    /// <inheritdoc cref="ReadBatchResult(ReadOnlySpan{byte}, WireFormat, ReadOptions?)"/>
    /// <param name="utf8Line">The line, with or without its line end.</param>
    /// <param name="format">The wire format of the batch's requests.</param>
    /// <param name="requestOf">Finds the request of a <c>custom_id</c>, for its document and validators; null for one that is not known.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>.</param>
    public BatchResult<T> ReadBatchResult(ReadOnlySpan<byte> utf8Line, WireFormat format, Func<string, ExtractionRequest<T>?> requestOf, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(requestOf);
        ReadOptions used = options ?? ReadOptions.Default;
        return BatchLine.For(format).Read(id => (id is null ? null : requestOf(id))?.ScopeOf(used) ?? new AnswerScope<T>(this, used), utf8Line, used);
    }

    /// <summary>
    /// Reads a provider's answer while it arrives, as server-sent events of a request with <c>"stream": true</c> (provider facts RS-6, RS-7). Each update shows
    /// the record so far; the last one has the result, which is the one that <see cref="ReadResponse(ReadOnlySpan{byte}, WireFormat, ReadOptions?)"/> gives for the same message. A stream that ends early
    /// or with an error event has a result too, and never a value.
    /// </summary>
    /// <param name="body">The body of the HTTP answer. It is read up to the provider's last event and not disposed; read it once.</param>
    /// <param name="format">The wire format of the request. Amazon Bedrock's InvokeModel does not stream server-sent events.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>. <see cref="ReadOptions.MaxBytes"/> bounds each event and what is kept of all of them.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The updates; exactly the last one has a result. The byte offsets in its problems count inside the JSON text of the tool's input.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The wire format is no named value.</exception>
    /// <exception cref="OperationCanceledException">Thrown while the updates are enumerated: the token was cancelled. There is no last update then.</exception>
    public IAsyncEnumerable<ExtractionUpdate<T>> ReadStreamAsync(Stream body, WireFormat format, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return AnswerStream.ReadAsync(new AnswerScope<T>(this, options ?? ReadOptions.Default), body, StreamFormat.For(format), cancellationToken);
    }

    /// <inheritdoc cref="ReadStreamAsync(Stream, WireFormat, ReadOptions?, CancellationToken)"/>
    /// <param name="body">The body of the HTTP answer.</param>
    /// <param name="format">The wire format of the request.</param>
    /// <param name="document">The document that the answer is about: <c>[Verbatim]</c> members must occur in it, which the last update's result says.</param>
    /// <param name="options">How strictly to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public IAsyncEnumerable<ExtractionUpdate<T>> ReadStreamAsync(Stream body, WireFormat format, Document document, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return AnswerStream.ReadAsync(ScopeOf(document, options), body, StreamFormat.For(format), cancellationToken);
    }

    /// <summary>Writes a record as JSON that fits the tool's schema.</summary>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="value">The record.</param>
    public void Write(IBufferWriter<byte> output, T value)
    {
        ArgumentNullException.ThrowIfNull(output);
        using Utf8JsonWriter writer = new(output, s_writerOptions);
        WriteValue(writer, value);
    }

    /// <summary>Writes a record as JSON that fits the tool's schema.</summary>
    /// <param name="writer">The writer; it is not flushed.</param>
    /// <param name="value">The record.</param>
    public void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteValue(writer, value);
    }

    /// <summary>Reads the record from the value the reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The record, or default when a problem was found.</returns>
    protected abstract T? ReadValue(ref AnswerReader reader);

    /// <summary>Writes the record.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The record.</param>
    protected abstract void WriteValue(Utf8JsonWriter writer, T value);

    /// <summary>The record's own <c>static void Validate(T value, ExtractionFindings findings)</c>, or null where it has none.</summary>
    protected virtual Action<T, ExtractionFindings>? Validation => null;

    Action<T, ExtractionFindings>? IRecordReader<T>.Validation => Validation;

    T? IRecordReader<T>.Read(ref AnswerReader reader) => ReadValue(ref reader);

    private static ExtractionResult<T> ReadInput(ReadOnlySpan<byte> utf8Json, AnswerScope<T> scope) => scope.Finish(InputReader.Read(scope, utf8Json), default);

    private AnswerScope<T> ScopeOf(Document document, ReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new AnswerScope<T>(this, options ?? ReadOptions.Default, document);
    }
}
