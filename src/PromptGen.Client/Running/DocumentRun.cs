using System.Diagnostics;
using Polly;

namespace PromptGen.Client.Running;

/// <summary>One document from its first request to its one outcome: tries, waits, deadline, cancellation.</summary>
internal sealed class DocumentRun<T>(IExtractionTransport transport, ExtractionRequest<T> request, ExtractionClientOptions options)
{
    private readonly long _started = options.TimeProvider.GetTimestamp();
    private ExtractionRequest<T> _request = request;
    private Activity? _activity;
    private ExtractionRequest<T>? _second;
    private ExtractionResult<T>? _last;
    private ExtractionRequest<T>? _followUp;
    private ExtractionUsage _usage = ExtractionUsage.None;
    private decimal? _cost = 0;
    private int _attempts;
    private bool _sentAfterBrokenBody;

    private TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(_started);

    /// <summary>Runs the document. It throws only what is wrong with the request itself, never over an answer or the line.</summary>
    public async Task<ExtractionResult<T>> RunAsync(ResiliencePipeline<TimeSpan?> pipeline, RunStop stop, CancellationToken cancellationToken)
    {
        using Activity? activity = _activity = Telemetry.Start(_request);
        RouteNotice.Give(transport, _request);
        using CancellationTokenSource deadline = new(options.DocumentDeadline, options.TimeProvider);
        using CancellationTokenSource sending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);

        // A run that ends wakes the documents that wait for their next try, and leaves alone the requests that are paid for already.
        using CancellationTokenSource waiting = CancellationTokenSource.CreateLinkedTokenSource(sending.Token, stop.Token);
        try
        {
            await SendAllAsync(pipeline, waiting.Token, sending.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Finish(new ExtractionResult<T> { Outcome = ExtractionOutcome.Cancelled });
        }
        catch (OperationCanceledException) when (stop.ResultFor<T>() is { } stopped)
        {
            return Finish(stopped);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return Finish(ResponseReading.Late<T>(options.DocumentDeadline));
        }

        ExtractionResult<T> result = Finish(_last!);
        if (ResponseReading.EndsRun(result.StatusCode))
        {
            stop.Set(result.StatusCode, result.Problems);
        }

        return result;
    }

    private async Task SendAllAsync(ResiliencePipeline<TimeSpan?> pipeline, CancellationToken waiting, CancellationToken sending)
    {
        (_request, _last) = await Retrieval.AddAsync(_request, options.Retriever, waiting).ConfigureAwait(false);
        if (_last is not null)
        {
            return;
        }

        await pipeline.ExecuteAsync(waitingToken => TryAsync(waitingToken, sending), waiting).ConfigureAwait(false);
        if (_followUp is { } followUp)
        {
            _second = followUp;
            await pipeline.ExecuteAsync(waitingToken => TryAsync(waitingToken, sending), waiting).ConfigureAwait(false);
        }
    }

    private async ValueTask<TimeSpan?> TryAsync(CancellationToken waiting, CancellationToken sending)
    {
        waiting.ThrowIfCancellationRequested();
        _attempts++;
        ExtractionRequest<T> next = _second ?? _request;
        using TransportResponse? sent = await SendAsync(next, sending).ConfigureAwait(false);
        if (sent is not { } response)
        {
            return null;
        }

        _last = ResponseReading.Read(next, response, transport.Format, options.ReadOptions);
        _usage += _last.Usage;

        // Each call has the price tier of its own length (provider facts, section 13), so the calls are priced and not their sum.
        _cost += next.Model?.CostOf(_last.Usage);
        _followUp = FollowUp(_last, response);
        if (!MayRetry(_last, response.ShouldRetry))
        {
            return null;
        }

        return RetryPipeline.Wait(response, _attempts, options.DocumentDeadline - Elapsed);
    }

    /// <summary>Sends a request.</summary>
    /// <returns>Null when the document cannot be sent: that is this document's end and not the run's.</returns>
    private async Task<TransportResponse?> SendAsync(ExtractionRequest<T> next, CancellationToken sending)
    {
        try
        {
            return await transport.SendAsync(next, sending).ConfigureAwait(false);
        }
        catch (DocumentNotSupportedException exception)
        {
            // A follow-up can outgrow a limit that the first request kept; then the first answer stands.
            _attempts--;
            _last ??= ResponseReading.NotSent<T>(exception);
            _followUp = null;
            return null;
        }
    }

    private bool MayRetry(ExtractionResult<T> result, bool? shouldRetry)
    {
        if (!result.IsTransient || shouldRetry == false)
        {
            return false;
        }

        if (result.StatusCode is not (>= 200 and < 300))
        {
            return true;
        }

        // The answer was made and billed, so a broken one is asked for once more and not as often as a refused one.
        bool first = !_sentAfterBrokenBody;
        _sentAfterBrokenBody = true;
        return first;
    }

    /// <summary>The request to send after an answer that came whole and cannot be used; null for none, and after the second such answer.</summary>
    private ExtractionRequest<T>? FollowUp(ExtractionResult<T> result, TransportResponse response)
    {
        if (_second is not null || response.StatusCode is not (>= 200 and < 300))
        {
            return null;
        }

        if (result.Outcome == ExtractionOutcome.Truncated)
        {
            int limit = Math.Min(2 * Math.Min(_request.MaxTokens, int.MaxValue / 2), _request.Model?.MaxOutputTokens ?? int.MaxValue);
            return options.RaiseTokenLimit && limit > _request.MaxTokens ? _request.WithMaxTokens(limit) : null;
        }

        return options.Reask && !response.IsRewritten ? _request.Reask(result, response.Body, transport.Format) : null;
    }

    private ExtractionResult<T> Finish(ExtractionResult<T> result)
    {
        ExtractionResult<T> finished = result with { Attempts = _attempts, Usage = _usage, Duration = Elapsed };
        Telemetry.Record(_activity, _request, finished, _cost);
        return finished;
    }
}
