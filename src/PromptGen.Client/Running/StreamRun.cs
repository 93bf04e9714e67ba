using System.Diagnostics;
using System.Runtime.CompilerServices;
using Polly;

namespace PromptGen.Client.Running;

/// <summary>
/// One document whose answer is shown while it arrives. Tries are repeated until a stream opens and not behind that: the caller has seen a part of the answer.
/// </summary>
internal sealed class StreamRun<T>(IExtractionTransport transport, ExtractionRequest<T> request, ExtractionClientOptions options)
{
    private readonly long _started = options.TimeProvider.GetTimestamp();
    private ExtractionRequest<T> _request = request;
    private Activity? _activity;
    private int _attempts;

    private TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(_started);

    /// <summary>Runs the document. Exactly the last update has a result.</summary>
    public async IAsyncEnumerable<ExtractionUpdate<T>> RunAsync(ResiliencePipeline<TimeSpan?> pipeline, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using Activity? activity = _activity = Telemetry.Start(_request);
        RouteNotice.Give(transport, _request);
        using CancellationTokenSource deadline = new(options.DocumentDeadline, options.TimeProvider);
        using CancellationTokenSource sending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        (TransportStream? stream, ExtractionResult<T>? refused) = await OpenAsync(pipeline, sending.Token).ConfigureAwait(false);
        using (stream)
        {
            if (stream is { Body: { } body })
            {
                IAsyncEnumerator<ExtractionUpdate<T>> updates = _request.ReadStreamAsync(body, transport.Format, options.ReadOptions, sending.Token).GetAsyncEnumerator(CancellationToken.None);
                await using ConfiguredAsyncDisposable ending = updates.ConfigureAwait(false);
                while (await NextAsync(updates, sending.Token).ConfigureAwait(false) is { } update)
                {
                    if (update.Result is { } read)
                    {
                        ExtractionResult<T> result = ResponseReading.Answered(read, _request, transport.Format);
                        yield return update.WithResult(Finish(result with { RequestId = result.RequestId ?? stream.RequestId, StatusCode = 200 }));
                        yield break;
                    }

                    yield return update;
                }
            }
        }

        yield return ExtractionUpdate<T>.Ended(Finish(
            refused ?? (cancellationToken.IsCancellationRequested
                ? new ExtractionResult<T> { Outcome = ExtractionOutcome.Cancelled }
                : ResponseReading.Late<T>(options.DocumentDeadline))));
    }

    /// <summary>Opens the stream.</summary>
    /// <returns>The stream, or how the server refused it, or neither when time or the caller ended it.</returns>
    private async Task<(TransportStream? Stream, ExtractionResult<T>? Refused)> OpenAsync(ResiliencePipeline<TimeSpan?> pipeline, CancellationToken cancellationToken)
    {
        TransportStream? stream = null;
        ExtractionResult<T>? refused = null;
        try
        {
            (_request, refused) = await Retrieval.AddAsync(_request, options.Retriever, cancellationToken).ConfigureAwait(false);
            if (refused is not null)
            {
                return (null, refused);
            }

            await pipeline.ExecuteAsync(TryAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            refused = null;
        }

        return (stream, refused);

        async ValueTask<TimeSpan?> TryAsync(CancellationToken token)
        {
            TransportStream opened;
            _attempts++;
            try
            {
                opened = await transport.OpenStreamAsync(_request, token).ConfigureAwait(false);
            }
            catch (DocumentNotSupportedException exception)
            {
                _attempts--;
                refused = ResponseReading.NotSent<T>(exception);
                return null;
            }

            if (opened.IsOpen)
            {
                stream = opened;
                return null;
            }

            using (opened)
            {
                refused = ResponseReading.Read(_request, opened.Refusal, transport.Format, options.ReadOptions);
                return refused.IsTransient && opened.Refusal.ShouldRetry != false
                    ? RetryPipeline.Wait(opened.Refusal, _attempts, options.DocumentDeadline - Elapsed)
                    : null;
            }
        }
    }

    private static async ValueTask<ExtractionUpdate<T>?> NextAsync(IAsyncEnumerator<ExtractionUpdate<T>> updates, CancellationToken cancellationToken)
    {
        try
        {
            return await updates.MoveNextAsync().ConfigureAwait(false) ? updates.Current : null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private ExtractionResult<T> Finish(ExtractionResult<T> result)
    {
        ExtractionResult<T> finished = result with { Attempts = _attempts, Duration = Elapsed };
        Telemetry.Record(_activity, _request, finished, _request.Model?.CostOf(finished.Usage));
        return finished;
    }
}
