using System.Globalization;
using Anthropic;
using Anthropic.Models.Messages;
using Anthropic.Models.Messages.Batches;
using Northwind.Prompts;

namespace Northwind.Nightly;

public sealed record ScannedDocument(string Id, string Text, int Pages);

/// <summary>Sends the scans of a day as one batch and remembers its id in a file beside them.</summary>
public sealed class NightlyBatch(AnthropicClient client, string folder)
{
    private static readonly Tool RecordDocument = new()
    {
        Name = "record_document",
        Description = "Records what a scanned document says.",
        InputSchema = new()
        {
            Properties = new Dictionary<string, System.Text.Json.JsonElement>
            {
                ["kind"] = System.Text.Json.JsonSerializer.SerializeToElement(new { type = "string", description = "invoice, reminder or letter" }),
                ["number"] = System.Text.Json.JsonSerializer.SerializeToElement(new { type = "string" }),
            },
            Required = ["kind"],
        },
    };

    public async Task<string> SubmitAsync(IReadOnlyList<ScannedDocument> documents, DateOnly day, CancellationToken cancellationToken)
    {
        List<Request> requests = [];
        foreach (ScannedDocument document in documents.Where(static d => d.Pages > 0))
        {
            requests.Add(new Request
            {
                CustomID = $"{day:yyyyMMdd}-{document.Id}",
                Params = new Params
                {
                    Model = "claude-sonnet-4-6",
                    MaxTokens = 1500,
                    System = new List<TextBlockParam> { new() { Text = House.Rulebook, CacheControl = new() { Ttl = Ttl.Ttl1h } } },
                    Tools = [RecordDocument],
                    ToolChoice = new ToolChoiceTool { Name = "record_document" },
                    Messages = [new Anthropic.Models.Messages.UserMessageParam { Content = document.Text }],
                },
            });
        }

        MessageBatch batch = await client.Messages.Batches.Create(new BatchCreateParams { Requests = requests }, cancellationToken);
        string log = Path.Combine(folder, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".batch");
        await File.WriteAllTextAsync(log, batch.ID + "\n" + DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture), cancellationToken);
        return batch.ID;
    }
}
