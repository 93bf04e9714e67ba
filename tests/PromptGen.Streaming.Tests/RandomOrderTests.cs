using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

/// <summary>Random records, written by the tool and sent in random pieces over random chunks, come back as they were.</summary>
public sealed class RandomOrderTests
{
    private const int Seed = 1234;
    private static readonly string[] s_words = ["", "Tea", "a \"quoted\" one", "back\\slash", "é", "漢字", "😀", "\n\t", "\u0001", "{\"x\":[", "$.a"];

    [Fact]
    public async Task RandomOrder_IsReadAsItWasWritten()
    {
        Random random = new(Seed);
        for (int round = 0; round < 1000; round++)
        {
            Order order = RandomOrder(random);
            string json = Streams.Json(order)!;
            bool isAnthropic = random.Next(2) == 0;
            WireFormat format = isAnthropic ? WireFormat.AnthropicMessages : WireFormat.OpenAIChatCompletions;
            byte[] bytes = (isAnthropic ? Message(json, random) : Completion(json, random)).Bytes;
            List<int> cuts = [.. Enumerable.Range(1, bytes.Length).Where(_ => random.Next(20) == 0)];

            List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(new ChunkedStream(bytes, cuts), format);

            Assert.Equal(json, Streams.Json(updates[^1].Result!.GetValueOrThrow()));
            Assert.Equal(order.Customer, updates[^1]["customer"].Text);
            Assert.Equal(order.Lines.Select(static line => line.Text), updates[^1]["lines"].Members.Select(static line => line.Partial("text")));
            Assert.Equal(
                ["number", "customer", "total_amount", "ordered_on", "priority", "is_gift", "lines", "note"],
                updates.SelectMany(static update => update.Completed).Select(static member => member.Name));
            AssertGrowing(updates, order);
        }
    }

    private static void AssertGrowing(List<ExtractionUpdate<Order>> updates, Order order)
    {
        string before = "";
        PartialState state = PartialState.Absent;
        foreach (PartialMember customer in updates.Select(static update => update["customer"]))
        {
            Assert.StartsWith(before, customer.Text ?? "", StringComparison.Ordinal);
            Assert.StartsWith(customer.Text ?? "", order.Customer, StringComparison.Ordinal);
            Assert.True(customer.State >= state);
            (before, state) = (customer.Text ?? "", customer.State);
        }
    }

    private static Transcript Message(string json, Random random) =>
        new([MessageStart(), CallStart(0), .. Streamed.Cut(json, random).Select(static piece => InputDelta(0, piece)), BlockStop(0), MessageDelta("tool_use"), MessageStop()]);

    private static Transcript Completion(string json, Random random) => Streamed.OpenAI(
        $$"""{"choices":[{"message":{"tool_calls":[{"function":{"name":"record_order","arguments":{{Quote(json)}} } }] },"finish_reason":"tool_calls"}],"usage":{} }""", random);

    private static Order RandomOrder(Random random) => new(
        Text(random),
        Text(random),
        (decimal)random.Next(-100_000, 100_000) / 100,
        random.Next(2) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(random.Next(365)),
        random.Next(2) == 0 ? Priority.Low : Priority.High,
        random.Next(2) == 0,
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => new OrderLine(Text(random), random.Next(1000)))],
        random.Next(2) == 0 ? null : Text(random));

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => s_words[random.Next(s_words.Length)]));
}
