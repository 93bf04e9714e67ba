using System.Diagnostics.CodeAnalysis;
using PromptGen.Client.Transport;

namespace PromptGen.Client;

/// <summary>A streamed answer whose head has come: its body, or the answer that the server gave in its place.</summary>
public sealed class TransportStream : IDisposable
{
    private readonly IDisposable? _owner;

    /// <summary>Makes a stream.</summary>
    /// <param name="body">The body of an answer with a status of success. A connection that breaks shows as an <see cref="IOException"/> or as an early end.</param>
    /// <param name="owner">What is disposed with the stream besides the body, such as the HTTP response.</param>
    public TransportStream(Stream body, IDisposable? owner = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = body;
        _owner = owner;
    }

    /// <summary>Makes a refusal: an answer of another status, or none at all.</summary>
    /// <param name="refusal">What came; it is disposed with the stream.</param>
    public TransportStream(TransportResponse refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        Refusal = refusal;
        _owner = refusal;
    }

    /// <summary>Opens the body of an answer, for transports on an HTTP stack or an SDK of their own.</summary>
    /// <param name="answer">An answer with a status of success, read up to its head. It is disposed with the stream.</param>
    /// <param name="limits">How long the body may stand still; null for <see cref="AnswerLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <returns>The stream.</returns>
    public static async Task<TransportStream> OpenAsync(HttpResponseMessage answer, AnswerLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Stream body = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return Open(body, answer, AnswerHead.RequestId(answer.Headers), limits);
    }

    /// <summary>Opens a body that an SDK hands out.</summary>
    /// <param name="body">The body.</param>
    /// <param name="owner">What is disposed with it; null for nothing.</param>
    /// <param name="requestId">The request id of the answer's head.</param>
    /// <param name="limits">How long the body may stand still; null for <see cref="AnswerLimits.Default"/>.</param>
    /// <returns>The stream.</returns>
    public static TransportStream Open(Stream body, IDisposable? owner, string? requestId, AnswerLimits? limits = null) =>
        new(new IdleStream(body, limits ?? AnswerLimits.Default), owner) { RequestId = requestId };

    /// <summary>The body, or null when there is a <see cref="Refusal"/>.</summary>
    public Stream? Body { get; }

    /// <summary>What came in place of a stream, or null.</summary>
    public TransportResponse? Refusal { get; }

    /// <summary>The request id of the answer's head.</summary>
    public string? RequestId { get; init; }

    /// <summary>Whether there is a body.</summary>
    [MemberNotNullWhen(true, nameof(Body))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOpen => Body is not null;

    /// <summary>Closes the body and the connection behind it.</summary>
    public void Dispose()
    {
        Body?.Dispose();
        _owner?.Dispose();
    }

    /// <summary>Returns whether it is open, never content.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => IsOpen ? "Stream" : $"Refused: {Refusal}";
}
