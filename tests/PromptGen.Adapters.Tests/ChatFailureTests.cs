using System.ClientModel;
using System.Net;
using InvoiceExtraction;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using PromptGen.Client;
using PromptGen.Extensions.AI;
using PromptGen.Simulator;

namespace PromptGen.Adapters.Tests;

/// <summary>What a chat client throws keeps the server's status, with the SDKs themselves (Anthropic 13.11.0, OpenAI 2.15.0), plain and streamed.</summary>
public sealed class ChatFailureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, FaultKind, bool> Refusals => new(
        from client in new[] { "anthropic", "openai" }
        from kind in new[] { FaultKind.RateLimit, FaultKind.Overloaded, FaultKind.ServerError, FaultKind.Rejected }
        from stream in new[] { false, true }
        select (client, kind, stream));

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task RefusalOfTheServer_KeepsItsStatus(string name, FaultKind kind, bool stream)
    {
        FaultPlan plan = new(1, new SimulatedFault { Kind = kind, Probability = 1, RetryAfter = "1ms", ShouldRetry = false });
        await using SimulatorServer server = await SimulatorServer.StartAsync(new SimulatorOptions { Faults = plan }, Cancellation);

        ExtractionResult<Invoice> result = await ExtractAsync(Client(name, server), Request(name), stream);

        Assert.Equal((FaultPlan.OutcomeOf(kind), server.Exchanges[0].Status), (result.Outcome, result.StatusCode));
        Assert.Equal(kind != FaultKind.Rejected, result.IsTransient);

        // OpenAI's SDK tries three times more, whatever the server says; nothing is added to that.
        Assert.Equal(name == "openai" && kind != FaultKind.Rejected ? 4 : 1, server.Exchanges.Count);
        Assert.DoesNotContain("simulated", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP 401 (invalid_request_error: invalid_api_key)\n\nIncorrect key sk-canary", 401, false)]
    [InlineData("HTTP 429 (insufficient_quota: insufficient_quota)\n\nNo.", 429, false)]
    [InlineData("HTTP 429 (requests: rate_limit_exceeded)\n\nNo.", 429, true)]
    [InlineData("Status Code: 529\n{}", 529, true)]
    [InlineData("Status Code: Forbidden\n{}", 403, false)]
    [InlineData("Service request failed.\nHTTP 404", null, true)]
    [InlineData("HTTP 200", null, true)]
    [InlineData("Status Code: Sk-canary", null, true)]
    public async Task WordsOfAnException_AreReadAtTheirBeginning(string message, int? status, bool isTransient)
    {
        ScriptedChatClient client = new(new InvalidOperationException("outer", new FormatException(message)));

        ExtractionResult<Invoice> result = await client.ExtractAsync(Messages.Request(), cancellationToken: Cancellation);

        Assert.Equal((status, isTransient, 1), (result.StatusCode, result.IsTransient, client.Calls));
        Assert.DoesNotContain("anary", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StatusOfHttp_IsTaken()
    {
        ScriptedChatClient client = new(new HttpRequestException("no", null, HttpStatusCode.TooManyRequests));

        ExtractionResult<Invoice> result = await client.ExtractAsync(Messages.Request(), cancellationToken: Cancellation);

        Assert.Equal((ExtractionOutcome.RateLimited, 429, true), (result.Outcome, result.StatusCode, result.IsTransient));
    }

    [Fact]
    public async Task StreamLeftEarly_EndsTheClientsEnumeration()
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ChatClientTransport transport = new(new EndlessChatClient(ended));

        TransportStream stream = await transport.OpenStreamAsync(Messages.Request(), Cancellation);
        stream.Dispose();

        await ended.Task.WaitAsync(Cancellation);
    }

    private static IChatClient Client(string name, SimulatorServer server) => name == "anthropic"
        ? Route.Client(server).AsIChatClient()
        : new PlainChatClient(new ChatClient("gpt-5.6-luna", new ApiKeyCredential(Route.Key), Route.OpenAIOptions(server)));

    private static ExtractionRequest<Invoice> Request(string name) => name == "anthropic" ? Messages.Request() : Messages.Request().WithModel("gpt-5.6-luna");

    private static async Task<ExtractionResult<Invoice>> ExtractAsync(IChatClient client, ExtractionRequest<Invoice> request, bool stream)
    {
        if (!stream)
        {
            return await client.ExtractAsync(request, cancellationToken: Cancellation);
        }

        ExtractionResult<Invoice>? result = null;
        await foreach (ExtractionUpdate<Invoice> update in client.ExtractStreamingAsync(request, cancellationToken: Cancellation))
        {
            result = update.Result;
        }

        return result!;
    }
}
