using System.Collections.Concurrent;
using InvoiceExtraction;
using Microsoft.Extensions.AI;
using PromptGen.Anthropic;
using PromptGen.Client;
using PromptGen.Extensions.AI;

namespace PromptGen.Adapters.Tests;

/// <summary>A chat client of another make says once what it leaves out of a request, and nothing where the request asks for nothing of it.</summary>
public sealed class NoticeTests
{
    private const string Start = "The chat client ForeignChatClient sends the request of tool 'record_invoice' in its own words: ";
    private const string End = ". Use a client that carries them, such as AsExtractionChatClient of PromptGen.Anthropic.";
    private const string Markers = "it has no cache markers, so a provider that caches only at markers bills the whole prompt on every call";
    private const string Strict = "the tool is strict only if the client passes the function's additional property 'strict' on";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIsLost_IsSaidOnceForEachClient()
    {
        ExtractionRequest<Invoice> plain = Messages.Request().WithCacheTtl(CacheTtl.None);

        string[] said = await SaidAsync(async () =>
        {
            await ExtractAsync(plain);
            await ExtractAsync(Messages.Request(), Messages.Request());
            await ExtractAsync(plain.WithOutputMode(OutputMode.StrictTool), Messages.Request());
            await ExtractAsync(Messages.Request().WithOutputMode(OutputMode.StrictTool));
        });

        Assert.Equal([Start + Markers + End, Start + Strict + End, Start + Markers + ", and " + Strict + End], said);
    }

    [Fact]
    public async Task ClientOfTheAdapter_SaysNothing()
    {
        string[] said = await SaidAsync(static async () =>
        {
            using AnthropicExtractionChatClient client = new(new ForeignChatClient());
            await client.ExtractAsync(Messages.Request(), cancellationToken: Cancellation);
        });

        Assert.Empty(said);
    }

    /// <summary>Both ways of a call, with the transport built by hand and by the extension method.</summary>
    private static async Task ExtractAsync(params ExtractionRequest<Invoice>[] requests)
    {
        using ForeignChatClient client = new();
        foreach (ExtractionRequest<Invoice> request in requests)
        {
            await new ExtractionClient(new ChatClientTransport(client)).ExtractAsync(request, Cancellation);
            await foreach (ExtractionUpdate<Invoice> _ in client.ExtractStreamingAsync(request, cancellationToken: Cancellation))
            {
            }
        }
    }

    /// <summary>The sink is the process's, so the test listens to its own kind of client alone.</summary>
    private static async Task<string[]> SaidAsync(Func<Task> calls)
    {
        ConcurrentQueue<string> notices = [];
        Action<string> before = ExtractionNotice.Sink;
        ExtractionNotice.Sink = notices.Enqueue;
        try
        {
            await calls();
        }
        finally
        {
            ExtractionNotice.Sink = before;
        }

        return [.. notices.Where(static notice => notice.Contains(nameof(ForeignChatClient), StringComparison.Ordinal))];
    }

    private sealed class ForeignChatClient() : DelegatingChatClient(new ScriptedChatClient(new ChatResponse(new ChatMessage(ChatRole.Assistant, "No."))));
}
