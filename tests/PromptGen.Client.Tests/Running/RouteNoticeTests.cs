using System.Collections.Concurrent;
using System.Diagnostics;

namespace PromptGen.Client.Tests;

/// <summary>A Claude model behind an OpenAI-compatible endpoint is told of once.</summary>
public sealed class RouteNoticeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("claude-opus-4-5", WireFormat.OpenAIChatCompletions, 1)]
    [InlineData("claude-opus-4-6", WireFormat.OpenAIResponses, 1)]
    [InlineData("claude-opus-4-7", WireFormat.AnthropicMessages, 0)]
    [InlineData("gpt-6-luna", WireFormat.OpenAIChatCompletions, 0)]
    public async Task ClaudeInOpenAIsFormats_IsSaidOnce(string model, WireFormat format, int notices)
    {
        // The trace is the process's, so the test looks for models that no other one calls.
        using Listener listener = new();
        Trace.Listeners.Add(listener);
        try
        {
            FakeHandler handler = new(_ => Answers.Reply(200, Answers.GoodOpenAI));
            HttpTransportOptions options = HttpTransportOptions.ForOpenAI(Clients.Key) with { Format = format };
            using HttpExtractionTransport transport = new(new HttpClient(handler), options);
            ExtractionClient client = new(transport, new ExtractionClientOptions { Model = model, MaxRetries = 0, Reask = false });

            await client.ExtractAsync<Receipt>("A receipt.", Cancellation);
            await foreach (ExtractionUpdate<Receipt> _ in client.ExtractStreamingAsync(Receipt.Tool.CreateRequest("A receipt."), Cancellation))
            {
            }

            string[] said = [.. listener.Said.Where(text => text.Contains($"'{model}'", StringComparison.Ordinal))];
            Assert.Equal(notices, said.Length);
            Assert.All(said, text => Assert.Contains($"in the format {format}, which has no cache markers, and Anthropic's endpoint of that kind ignores strict", text, StringComparison.Ordinal));
        }
        finally
        {
            Trace.Listeners.Remove(listener);
        }
    }

    private sealed class Listener : TraceListener
    {
        public ConcurrentQueue<string> Said { get; } = [];

        public override void Write(string? message)
        {
        }

        public override void WriteLine(string? message) => Said.Enqueue(message ?? "");
    }
}
