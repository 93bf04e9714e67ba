using System.Text.Json;
using Anthropic.Models.Messages;
using PromptGen.Benchmarks.Running;

namespace PromptGen.Benchmarks.Reading;

/// <summary>From the body of an answer to the record.</summary>
internal static class ReadingGoals
{
    private const string Ours = "PromptGen";
    private const string Sdk = "Anthropic SDK";
    private const string SourceGenerated = "source-generated System.Text.Json";
    private const string Hand = "Utf8JsonReader by hand";

    public static IEnumerable<Goal> Measure()
    {
        (string Case, Race Race)[] races = [Run("2.2 KB", 13), Run("34 KB", 248)];
        yield return new Goal("reading-sdk", 8, true, "x", Ours, Sdk, [.. races.Select(static r => new Figure(r.Case, r.Race.Ratio(Sdk, Ours)))]);
        yield return new Goal("reading-sourcegen", 1.8, true, "x", Ours, SourceGenerated, [.. races.Select(static r => new Figure(r.Case, r.Race.Ratio(SourceGenerated, Ours)))]);
        yield return new Goal("reading-hand", 1.1, false, "x", Ours, Hand, [.. races.Select(static r => new Figure(r.Case, r.Race.Ratio(Ours, Hand)))]);
        yield return new Goal("reading-alloc", 1.1, false, "x", Ours, Hand, [.. races.Select(static r => new Figure(r.Case, (double)r.Race.Bytes(Ours) / r.Race.Bytes(Hand)))]);
    }

    private static (string Case, Race Race) Run(string size, int lines)
    {
        byte[] body = Bodies.Message(lines);
        Check(BySdk(body));
        Check(BySourceGeneration(body));
        Check(HandReader.Read(body));
        Check(Invoice.Tool.ReadResponse(body, WireFormat.AnthropicMessages).Value);
        Race race = Race.Run(
            new Variant(Ours, () => Invoice.Tool.ReadResponse(body, WireFormat.AnthropicMessages)),
            new Variant(Sdk, () => BySdk(body)),
            new Variant(SourceGenerated, () => BySourceGeneration(body)),
            new Variant(Hand, () => HandReader.Read(body)));
        Console.WriteLine($"# {size} ({body.Length} bytes): {race}");
        return (size, race);

        void Check(Invoice? invoice)
        {
            if (invoice?.Lines.Count != lines || invoice.Lines[^1].Position != lines)
            {
                throw new InvalidOperationException("A variant does not read the invoice as it was written, so its time says nothing. Correct the variant.");
            }
        }
    }

    private static Invoice? BySdk(byte[] body)
    {
        Message message = JsonSerializer.Deserialize<Message>(body)!;
        foreach (ContentBlock block in message.Content)
        {
            if (block.TryPickToolUse(out ToolUseBlock? call))
            {
                return call.RawData["input"].Deserialize(InvoiceContext.Default.Invoice);
            }
        }

        return null;
    }

    private static Invoice? BySourceGeneration(byte[] body)
    {
        Utf8JsonReader json = new(body);
        while (json.Read())
        {
            if (json is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 3 } && json.ValueTextEquals("input"u8))
            {
                json.Read();
                return JsonSerializer.Deserialize(ref json, InvoiceContext.Default.Invoice);
            }
        }

        return null;
    }
}
