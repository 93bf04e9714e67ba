using System.Text.Json.Nodes;

namespace PromptGen.Client.Tests;

/// <summary>One delegate finds knowledge for each document: behind the prefix, once, within the deadline, and never a document without it.</summary>
public sealed class RetrieverTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FoundTexts_StandBehindThePrefixByTheirReuse()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Create(handler, (_, _) => new([new("Rules of the tenant", ContextReuse.Shared), new("Customer 7 pays in CHF"), new(" ")]));

        Assert.True((await client.ExtractAsync<Receipt>("Receipt number 1", Cancellation)).IsOk);

        string expected = await BodyAsync(Receipt.Tool.CreateRequest("Receipt number 1").WithContext("Rules of the tenant", ContextReuse.Shared).WithContext("Customer 7 pays in CHF"));
        Assert.Equal(expected, Assert.Single(handler.Sent).Body);
    }

    [Fact]
    public async Task EachDocumentOfARun_GetsItsOwnAndTheStaticPrefixStays()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Create(handler, static async (document, token) =>
        {
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            return [new RetrievedContext("Found for " + document.Id)];
        });

        await foreach (ExtractedDocument<Receipt> done in client.ExtractManyAsync<Receipt>(Clients.Documents(5), cancellationToken: Cancellation))
        {
            Assert.True(done.Result.IsOk);
        }

        Assert.Equal(5, handler.Sent.Count);
        Assert.All(handler.Sent, static sent => Assert.Contains($"Found for doc-{Clients.NumberIn(sent)}\\n", sent.Body, StringComparison.Ordinal));
        Assert.Single(handler.Sent.Select(static sent => JsonNode.Parse(sent.Body)!["system"]!.ToJsonString()).Distinct());
    }

    [Fact]
    public async Task RequestThatIsSentAgain_IsRetrievedForOnce()
    {
        int calls = 0;
        FakeHandler handler = new(number => number == 0 ? Answers.Reply(529, "{}") : Answers.Reply(200, Answers.Good));
        ExtractionClient client = Create(handler, (_, _) =>
        {
            Interlocked.Increment(ref calls);
            return new([new("Found")]);
        });

        Assert.True((await client.ExtractAsync<Receipt>("Receipt", Cancellation)).IsOk);

        Assert.Equal((2, 1), (handler.Sent.Count, calls));
        Assert.Equal(handler.Sent[0].Body, handler.Sent[1].Body);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RetrieverThatThrows_EndsItsDocumentUnsentWithoutItsWords(bool streams)
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Create(handler, static (_, _) => throw new TimeoutException("Canary words"));

        ExtractionResult<Receipt> result = await ExtractAsync(client, streams, Cancellation);

        Assert.Equal((ExtractionOutcome.Transport, true, 0), (result.Outcome, result.IsTransient, result.Attempts));
        ExtractionProblem problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.Retriever, problem.Kind);
        Assert.StartsWith("The retriever failed with System.TimeoutException, so the document was not sent.", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", problem.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task RetrieverThatThrowsForOneDocument_LeavesTheOthersAlone()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Create(handler, static (document, _) => document.Id == "doc-1" ? throw new InvalidOperationException() : new([]));
        List<(int Index, ExtractionOutcome Outcome)> ended = [];

        await foreach (ExtractedDocument<Receipt> done in client.ExtractManyAsync<Receipt>(Clients.Documents(3), cancellationToken: Cancellation))
        {
            ended.Add((done.Index, done.Result.Outcome));
        }

        Assert.Equal([(0, ExtractionOutcome.Ok), (1, ExtractionOutcome.Transport), (2, ExtractionOutcome.Ok)], ended.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RetrieverThatHangs_EndsWithTheDeadlineOrTheCaller(bool streams)
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ManualTimeProvider time = new();
        TaskCompletionSource never = new();
        ExtractionClient client = Create(
            handler,
            async (_, _) =>
            {
                time.Advance(TimeSpan.FromMinutes(3));
                await never.Task;
                return [];
            },
            time);
        using CancellationTokenSource cancel = new();
        ExtractionClient cancelled = Create(
            handler,
            async (_, _) =>
            {
                await cancel.CancelAsync();
                await never.Task;
                return [];
            });

        ExtractionResult<Receipt> late = await ExtractAsync(client, streams, Cancellation);
        ExtractionResult<Receipt> left = await ExtractAsync(cancelled, streams, cancel.Token);

        Assert.Equal((ExtractionOutcome.Transport, ExtractionOutcome.Cancelled), (late.Outcome, left.Outcome));
        Assert.Contains("deadline of 120 seconds", Assert.Single(late.Problems).Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    private static ExtractionClient Create(FakeHandler handler, ContextRetriever retriever, ManualTimeProvider? time = null) => Clients.Create(handler, time, new ExtractionClientOptions { Retriever = retriever });

    private static async Task<ExtractionResult<Receipt>> ExtractAsync(ExtractionClient client, bool streams, CancellationToken cancellationToken)
    {
        if (!streams)
        {
            return await client.ExtractAsync<Receipt>("Receipt", cancellationToken);
        }

        ExtractionResult<Receipt>? last = null;
        await foreach (ExtractionUpdate<Receipt> update in client.ExtractStreamingAsync<Receipt>("Receipt", cancellationToken))
        {
            last = update.Result;
        }

        return last!;
    }

    private static async Task<string> BodyAsync(ExtractionRequest<Receipt> request)
    {
        using HttpContent content = request.WithModel(Clients.Model).ToHttpContent(WireFormat.AnthropicMessages);
        return await content.ReadAsStringAsync(Cancellation);
    }
}
