using System.Runtime.CompilerServices;

namespace PromptGen.Client.Tests;

/// <summary>The caller's cancellation is an outcome, and nothing runs on behind it (reliability row 25).</summary>
public sealed class CancellationTests
{
    private const int Count = 6;
    private readonly Gate _gate = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CancelledBeforehand_SendsNothing()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));

        ExtractionResult<Receipt> result = await Clients.Create(handler).ExtractAsync<Receipt>("Receipt", new CancellationToken(canceled: true));

        Assert.Equal(ExtractionOutcome.Cancelled, result.Outcome);
        Assert.Equal(0, result.Attempts);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task CancelledWhileWaitingForARetry_IsNotSentAgain()
    {
        ManualTimeProvider time = new();
        FakeHandler handler = new(_ => Answers.Reply(529, "{}", ("retry-after", "50")));
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        Task<ExtractionResult<Receipt>> running = Clients.Create(handler, time).ExtractAsync<Receipt>("Receipt", cancel.Token);
        await time.UntilStarted(TimeSpan.FromSeconds(50), Cancellation);
        await cancel.CancelAsync();
        ExtractionResult<Receipt> result = await running.Soon();

        Assert.Equal(ExtractionOutcome.Cancelled, result.Outcome);
        Assert.Equal(1, result.Attempts);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task BodyThatBreaksThroughTheCancellation_IsCancelledAndNoFailure()
    {
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        FakeHandler handler = new(_ => new HttpResponseMessage { Content = new StreamContent(new BreakingStream(cancel)) });

        ExtractionResult<Receipt> result = await Clients.Create(handler, options: new ExtractionClientOptions { MaxRetries = 0 }).ExtractAsync<Receipt>("Receipt", cancel.Token).Soon();

        Assert.Equal(ExtractionOutcome.Cancelled, result.Outcome);
        Assert.Equal(1, result.Attempts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task CancelledAfterSomeAnswers_TheRestIsCancelledAndNothingRunsOn(int answered)
    {
        FakeHandler handler = Gated();
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Task<List<ExtractedDocument<Receipt>>> all = TimeLimit.ToListAsync(Clients.Create(handler).ExtractManyAsync<Receipt>(Clients.Documents(Count), cancellationToken: cancel.Token));

        _gate.Open(answered);
        await _gate.ArrivedAsync(answered + 1, Cancellation);
        while (handler.Sent.Count - handler.UnderWay < answered)
        {
            await Task.Delay(2, Cancellation);
        }

        await cancel.CancelAsync();
        List<ExtractedDocument<Receipt>> results = await all;

        Assert.Equal(Enumerable.Range(0, Count), results.Select(result => result.Index).Order());
        Assert.Equal(answered, results.Count(result => result.Result.IsOk));
        Assert.Equal(Count - answered, results.Count(result => result.Result.Outcome == ExtractionOutcome.Cancelled));
        Assert.Equal(0, handler.UnderWay);
    }

    [Fact]
    public async Task CancelledAtRandomMoments_EachDocumentHasOneResultAndNothingRunsOn()
    {
        Random random = new(20261120);
        int cancelled = 0;
        for (int round = 0; round < 100; round++)
        {
            FakeHandler handler = new(async (number, _, cancellation) =>
            {
                await Task.Delay(number % 3, cancellation);
                return number % 4 == 1 ? Answers.Reply(529, "{}", ("retry-after-ms", "1")) : Answers.Reply(200, Answers.Good);
            });
            HttpExtractionTransport transport = new(new HttpClient(handler), HttpTransportOptions.ForAnthropic(Clients.Key));
            ExtractionClient client = new(transport, new ExtractionClientOptions { Model = Clients.Model, MaxRetries = 10 });
            using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            cancel.CancelAfter(random.Next(12));

            List<ExtractedDocument<Receipt>> results = await TimeLimit.ToListAsync(client.ExtractManyAsync<Receipt>(Clients.Documents(Count), cancellationToken: cancel.Token));

            Assert.Equal(Enumerable.Range(0, Count), results.Select(result => result.Index).Order());
            Assert.All(results, result => Assert.True(result.Result.Outcome is ExtractionOutcome.Ok or ExtractionOutcome.Cancelled, result.Result.Outcome.ToString()));
            Assert.Equal(0, handler.UnderWay);
            cancelled += results.Count(result => result.Result.Outcome == ExtractionOutcome.Cancelled);
        }

        Assert.InRange(cancelled, 1, (100 * Count) - 1);
    }

    [Fact]
    public async Task LeavingEarly_CancelsWhatIsUnderWayAndWaitsForIt()
    {
        FakeHandler handler = Gated();
        _gate.Open(1);
        bool sourceLeft = false;

        await foreach (ExtractedDocument<Receipt> _ in Clients.Create(handler).ExtractManyAsync<Receipt>(Source(), cancellationToken: Cancellation))
        {
            break;
        }

        Assert.Equal(0, handler.UnderWay);
        Assert.True(sourceLeft);

        IEnumerable<Document> Source()
        {
            try
            {
                foreach (Document document in Clients.Documents(Count))
                {
                    yield return document;
                }
            }
            finally
            {
                sourceLeft = true;
            }
        }
    }

    [Fact]
    public async Task AsynchronousSourceThatHearsTheCancellation_EndsTheRunWithoutAnException()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        using CancellationTokenSource cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        List<ExtractedDocument<Receipt>> results = [];
        await foreach (ExtractedDocument<Receipt> done in Clients.Create(handler).ExtractManyAsync<Receipt>(SourceAsync(Cancellation), cancellationToken: cancel.Token))
        {
            results.Add(done);
            await cancel.CancelAsync();
        }

        Assert.True(Assert.Single(results).Result.IsOk);

        static async IAsyncEnumerable<Document> SourceAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            yield return Document.FromText("Receipt");
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    private FakeHandler Gated() => new(async (_, _, cancellation) =>
    {
        await _gate.PassAsync(cancellation);
        return Answers.Reply(200, Answers.Good);
    });

    private sealed class BreakingStream(CancellationTokenSource cancel) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancel.Cancel();
            throw new IOException("The connection was torn down.");
        }
    }
}
