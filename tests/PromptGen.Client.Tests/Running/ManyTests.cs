namespace PromptGen.Client.Tests;

public sealed class ManyTests
{
    private readonly Gate _gate = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FirstDocument_GoesAloneThenTheOthersUpToTheLimit()
    {
        FakeHandler handler = Gated(_ => Answers.Reply(200, Answers.Good));
        Task<List<ExtractedDocument<Receipt>>> all = TimeLimit.ToListAsync(Run(handler, 8, maxConcurrency: 3));

        await _gate.ArrivedAsync(1, Cancellation);
        await Task.Delay(30, Cancellation);
        Assert.Single(handler.Sent);

        _gate.Open(1);
        await _gate.ArrivedAsync(3, Cancellation);
        await Task.Delay(30, Cancellation);
        Assert.Equal(4, handler.Sent.Count);

        _gate.Open(100);
        List<ExtractedDocument<Receipt>> results = await all;
        Assert.Equal(3, handler.MostUnderWay);
        Assert.Equal(8, handler.Sent.Count);
        Assert.Equal(Enumerable.Range(0, 8), results.Select(result => result.Index).Order());
        Assert.All(results, result => Assert.Equal($"doc-{result.Index}", result.Id));
        Assert.All(results, result => Assert.True(result.Result.IsOk));
    }

    [Fact]
    public async Task Results_ComeInTheOrderInWhichTheyAreDone()
    {
        TaskCompletionSource slow = new();
        FakeHandler handler = new(async (_, sent, _) =>
        {
            await (Clients.NumberIn(sent) == 1 ? slow.Task : Task.CompletedTask);
            return Answers.Reply(200, Answers.Good);
        });

        List<int> order = [];
        await foreach (ExtractedDocument<Receipt> done in Run(handler, 4, maxConcurrency: 2))
        {
            order.Add(done.Index);
            if (done.Index == 3)
            {
                slow.SetResult();
            }
        }

        Assert.Equal([0, 2, 3, 1], order);
    }

    [Fact]
    public async Task FailingDocument_LeavesTheOthersAlone()
    {
        FakeHandler handler = new((_, sent, _) => Task.FromResult(Clients.NumberIn(sent) == 2 ? Answers.Reply(400, Answers.Error("invalid_request_error", "No.")) : Answers.Reply(200, Answers.Good)));

        List<ExtractedDocument<Receipt>> results = await TimeLimit.ToListAsync(Run(handler, 6));

        Assert.Equal([2], results.Where(result => !result.Result.IsOk).Select(result => result.Index));
        Assert.Equal(6, results.Count);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    public async Task RejectedKey_EndsTheRunWithOneSend(int status)
    {
        FakeHandler handler = new(_ => Answers.Reply(status, Answers.Error("authentication_error", "invalid x-api-key")));

        List<ExtractedDocument<Receipt>> results = await TimeLimit.ToListAsync(Run(handler, 5));

        Assert.Single(handler.Sent);
        Assert.Equal(5, results.Count);
        Assert.All(results, result => Assert.Equal(ExtractionOutcome.Transport, result.Result.Outcome));
        Assert.All(results, result => Assert.False(result.Result.IsTransient));
        Assert.All(results, result => Assert.Equal(status, result.Result.StatusCode));
        string message = Assert.Single(results.Select(result => Assert.Single(result.Result.Problems).Message).Distinct());
        Assert.Contains("invalid x-api-key", message, StringComparison.Ordinal);
        Assert.Equal([1, 0, 0, 0, 0], results.Select(result => result.Result.Attempts));
    }

    [Fact]
    public async Task KeyRejectedInMidRun_WakesTheDocumentsThatWaitAndLeavesFinishedOnesAlone()
    {
        ManualTimeProvider time = new();
        FakeHandler handler = new(async (_, sent, cancellation) =>
        {
            switch (Clients.NumberIn(sent))
            {
                case 0:
                    return Answers.Reply(200, Answers.Good);
                case 1:
                    return Answers.Reply(529, "{}", ("retry-after", "77"));
                default:
                    await time.UntilStarted(TimeSpan.FromSeconds(77), cancellation);
                    return Answers.Reply(401, "{}");
            }
        });

        List<ExtractedDocument<Receipt>> results = await TimeLimit.ToListAsync(Run(handler, 5, maxConcurrency: 2, time: time));

        Assert.Equal(3, handler.Sent.Count);
        Assert.True(results[0].Result.IsOk);
        Assert.All(results.Skip(1), result => Assert.Equal(401, result.Result.StatusCode));
        Assert.Single(results.Skip(1).Select(result => result.Result.Problems[0].Message).Distinct());
    }

    [Fact]
    public async Task EachRun_StartsAfresh()
    {
        FakeHandler handler = new(number => number == 0 ? Answers.Reply(401, "{}") : Answers.Reply(200, Answers.Good));
        ExtractionClient client = Clients.Create(handler);

        await TimeLimit.ToListAsync(client.ExtractManyAsync<Receipt>(Clients.Documents(2), cancellationToken: Cancellation));
        List<ExtractedDocument<Receipt>> second = await TimeLimit.ToListAsync(client.ExtractManyAsync<Receipt>(Clients.Documents(2), cancellationToken: Cancellation));

        Assert.All(second, result => Assert.True(result.Result.IsOk));
    }

    [Fact]
    public async Task Configure_ChangesEachRequest()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Clients.Create(handler);

        await TimeLimit.ToListAsync(client.ExtractManyAsync<Receipt>(Clients.Documents(3), request => request.WithModel("claude-sonnet-5"), Cancellation));

        Assert.All(handler.Sent, sent => Assert.StartsWith("{\"model\":\"claude-sonnet-5\"", sent.Body, StringComparison.Ordinal));
        Assert.Equal(3, handler.Sent.Count);
    }

    [Fact]
    public async Task ThrowingConfigure_EndsTheEnumerationAndWhatIsUnderWay()
    {
        FakeHandler handler = Gated(_ => Answers.Reply(200, Answers.Good));
        int seen = 0;
        ExtractionClient client = Clients.Create(handler);
        Task<List<ExtractedDocument<Receipt>>> all = TimeLimit.ToListAsync(client.ExtractManyAsync<Receipt>(
            Clients.Documents(4),
            request => ++seen == 3 ? throw new FormatException("Wrong on purpose.") : request,
            Cancellation));

        _gate.Open(1);

        await Assert.ThrowsAsync<FormatException>(() => all);
        Assert.Equal(0, handler.UnderWay);
    }

    [Fact]
    public async Task NoDocuments_NoResults() => Assert.Empty(await TimeLimit.ToListAsync(Run(new FakeHandler(_ => Answers.Reply(500, "")), 0)));

    [Fact]
    public async Task AsynchronousSource_GivesResultsBeforeItsNextDocumentComes()
    {
        TaskCompletionSource next = new();
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Clients.Create(handler);

        List<int> order = [];
        await foreach (ExtractedDocument<Receipt> done in client.ExtractManyAsync<Receipt>(SourceAsync(), cancellationToken: Cancellation))
        {
            order.Add(done.Index);
            next.TrySetResult();
        }

        Assert.Equal([0, 1], order);

        async IAsyncEnumerable<Document> SourceAsync()
        {
            yield return Document.FromText("Receipt 1");
            await next.Task;
            yield return Document.FromText("Receipt 2");
        }
    }

    private FakeHandler Gated(Func<int, HttpResponseMessage> answer) => new(async (number, _, cancellation) =>
    {
        await _gate.PassAsync(cancellation);
        return answer(number);
    });

    private static IAsyncEnumerable<ExtractedDocument<Receipt>> Run(FakeHandler handler, int count, int maxConcurrency = 4, ManualTimeProvider? time = null) =>
        Clients.Create(handler, time, new ExtractionClientOptions { MaxConcurrency = maxConcurrency }).ExtractManyAsync<Receipt>(Clients.Documents(count), cancellationToken: Cancellation);
}
