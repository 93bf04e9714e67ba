using System.Globalization;
using System.Text.Json;
using Northwind.Prompts;

namespace Northwind.Lines;

public sealed record Page(int Number, string Text);

/// <summary>Writes a file for the batch endpoint, one line a page. Each line may name the time it was written at: it is no part of the request.</summary>
public static class BatchLines
{
    public static async Task WriteAsync(string path, IReadOnlyList<Page> pages, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using StreamWriter file = new(path);
        foreach (Page page in pages)
        {
            var line = new
            {
                custom_id = string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyyMMddHHmmss}-{page.Number}"),
                @params = new
                {
                    model = "claude-sonnet-4-6",
                    max_tokens = 1500,
                    system = new[] { new { type = "text", text = House.Rulebook, cache_control = new { type = "ephemeral", ttl = "1h" } } },
                    messages = new[] { new { role = "user", content = page.Text } },
                },
            };
            await file.WriteLineAsync(JsonSerializer.Serialize(line).AsMemory(), cancellationToken);
        }
    }
}
