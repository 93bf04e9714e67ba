using PromptGen.Aot.Records;
using PromptGen.Client;

namespace PromptGen.Aot;

/// <summary>The raw transport against a server: each wire format, whole and streamed.</summary>
internal static class TransportChecks
{
    private const string Document = "Vendor: Acme Supplies Ltd\nIssue date: 2026-02-28\nTotal amount: 12.50\n";

    public static async Task RunAsync(Uri server, Action<string, bool> check)
    {
        foreach ((WireFormat format, string model) in new[] { (WireFormat.AnthropicMessages, "claude-haiku-4-5"), (WireFormat.OpenAIChatCompletions, "gpt-5.6-luna"), (WireFormat.OpenAIResponses, "gpt-5.6-luna") })
        {
            HttpTransportOptions options = format == WireFormat.AnthropicMessages
                ? HttpTransportOptions.ForAnthropic("key", server)
                : HttpTransportOptions.ForOpenAI("key", new Uri(server, "v1")) with { Format = format };
            using HttpExtractionTransport transport = new(options);
            ExtractionClient client = new(transport, new ExtractionClientOptions { Model = model });
            ExtractionResult<Receipt> whole = await client.ExtractAsync<Receipt>(Document);
            check($"the raw transport extracts in the format {format} ({Described(whole)})", IsRight(whole));

            ExtractionResult<Receipt>? streamed = null;
            await foreach (ExtractionUpdate<Receipt> update in client.ExtractStreamingAsync(Receipt.Tool.CreateRequest(Document)))
            {
                streamed = update.Result;
            }

            check($"the raw transport streams in the format {format} ({Described(streamed!)})", IsRight(streamed!));
        }

        using HttpExtractionTransport nowhere = new(HttpTransportOptions.ForAnthropic("key", new Uri(server, "nowhere")));
        ExtractionResult<Receipt> refused = await new ExtractionClient(nowhere, new ExtractionClientOptions { Model = "claude-haiku-4-5" }).ExtractAsync<Receipt>(Document);
        check($"a refusal is an outcome ({Described(refused)})", refused is { Outcome: ExtractionOutcome.Transport, StatusCode: 404 });
    }

    private static bool IsRight(ExtractionResult<Receipt> result) =>
        result is { IsOk: true, Value: { Vendor: "Acme Supplies Ltd", TotalAmount: 12.50m } } && result.Value.IssueDate == new DateOnly(2026, 2, 28);

    private static string Described(ExtractionResult<Receipt> result) => $"{result.Outcome} {string.Join(' ', result.Problems.Select(static problem => problem.Message))}".TrimEnd();
}
