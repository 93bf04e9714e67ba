using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using PromptGen;
using PromptGen.Extensions.AI;

namespace TicketTriage;

/// <summary>Routes all tickets of a folder and prints where each one goes.</summary>
internal sealed class TriageRun(IChatClient chat, TriageOptions options)
{
    public async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        string folder = options.Tickets ?? Path.Combine(AppContext.BaseDirectory, "tickets");
        string[] files = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            await output.WriteLineAsync($"The folder '{folder}' has no *.txt files. Put one ticket into each.");
            return 2;
        }

        IReadOnlyDictionary<string, Triage>? gold = ReadGold(folder);
        Dictionary<TicketCategory, int> queues = [];
        ExtractionUsage usage = ExtractionUsage.None;
        int routed = 0;
        TriageScore score = new();
        foreach (string file in files)
        {
            string name = Path.GetFileName(file);
            string ticket = await File.ReadAllTextAsync(file, cancellationToken);
            if (string.IsNullOrWhiteSpace(ticket))
            {
                await output.WriteLineAsync($"{name,-24} The file is empty.");
                continue;
            }

            ExtractionResult<Triage> result = await chat.ExtractAsync<Triage>(ticket, cancellationToken);
            usage += result.Usage;
            if (!result.IsOk)
            {
                await output.WriteLineAsync($"{name,-24} {result.Outcome}: {result.Problems.FirstOrDefault()?.Message}");
                continue;
            }

            Triage triage = result.Value;
            routed++;
            queues[triage.Category] = queues.GetValueOrDefault(triage.Category) + 1;
            if (gold is not null && gold.TryGetValue(name, out Triage? expected))
            {
                score.Add(triage, expected);
            }

            await output.WriteLineAsync($"{name,-24} {triage.Category,-9} {triage.Priority,-7} {triage.OrderNumber ?? "-",-9} {triage.CustomerEmail}");
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Join(", ", queues.OrderBy(static queue => queue.Key).Select(static queue => $"{queue.Key}: {queue.Value}")));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{files.Length} tickets, {routed} routed{score}; prompt cache: {usage.CacheWriteTokens:N0} tokens written, {usage.CacheReadTokens:N0} read"));
        return routed == files.Length ? 0 : 1;
    }

    /// <summary>The expected decisions, where the folder has them.</summary>
    private static Dictionary<string, Triage>? ReadGold(string folder)
    {
        string file = Path.Combine(folder, "gold.json");
        if (!File.Exists(file))
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.EnumerateObject().ToDictionary(
            static member => member.Name,
            static member => Triage.Tool.ReadInput(System.Text.Encoding.UTF8.GetBytes(member.Value.GetRawText())).GetValueOrThrow(),
            StringComparer.Ordinal);
    }
}
