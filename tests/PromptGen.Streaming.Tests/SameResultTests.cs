using System.Text;

namespace PromptGen.Streaming.Tests;

/// <summary>The last update has what the other reader finds in the whole answer.</summary>
public sealed class SameResultTests
{
    private const int Seed = 4711;

    [Fact]
    public async Task EveryMessage_GivesTheResultOfTheWholeAnswer()
    {
        Random random = new(Seed);
        HashSet<ExtractionOutcome> outcomes = [];
        foreach (string message in Answers.Anthropic())
        {
            Transcript transcript = Streamed.Anthropic(message, random);
            ExtractionResult<Order> expected = Order.Tool.ReadResponse(Encoding.UTF8.GetBytes(message), WireFormat.AnthropicMessages);
            outcomes.Add(expected.Outcome);

            // Problems count from the start of the input, and the message around it is read as one text. A text carrier is a text of its own.
            int input = message.IndexOf("\"name\":\"record_order\",\"input\":", StringComparison.Ordinal);
            int shift = input < 0 ? 0 : Encoding.UTF8.GetByteCount(message.AsSpan(0, input)) + "\"name\":\"record_order\",\"input\":".Length;
            await AssertHoweverCut(transcript, WireFormat.AnthropicMessages, expected, shift, random);
        }

        Assert.Equal(
            [ExtractionOutcome.Ok, ExtractionOutcome.Invalid, ExtractionOutcome.Truncated, ExtractionOutcome.Refused, ExtractionOutcome.NoToolCall, ExtractionOutcome.WrongTool, ExtractionOutcome.MultipleCalls],
            outcomes.Order());
    }

    [Fact]
    public async Task EveryCompletion_GivesTheResultOfTheWholeAnswer()
    {
        Random random = new(Seed);
        HashSet<ExtractionOutcome> outcomes = [];
        foreach (string completion in Answers.OpenAI())
        {
            ExtractionResult<Order> expected = Order.Tool.ReadResponse(Encoding.UTF8.GetBytes(completion), WireFormat.OpenAIChatCompletions);
            outcomes.Add(expected.Outcome);
            await AssertHoweverCut(Streamed.OpenAI(completion, random), WireFormat.OpenAIChatCompletions, expected, shift: 0, random);
        }

        Assert.Equal(
            [ExtractionOutcome.Ok, ExtractionOutcome.Invalid, ExtractionOutcome.Truncated, ExtractionOutcome.Refused, ExtractionOutcome.NoToolCall, ExtractionOutcome.WrongTool, ExtractionOutcome.MultipleCalls],
            outcomes.Order());
    }

    [Fact]
    public async Task StrictOptions_AreTheSameInAStream()
    {
        Random random = new(Seed);
        foreach (string completion in Answers.OpenAI())
        {
            ExtractionResult<Order> expected = Order.Tool.ReadResponse(Encoding.UTF8.GetBytes(completion), WireFormat.OpenAIChatCompletions, ReadOptions.Strict);
            Streams.AssertSame(expected, await Streams.ResultAsync(Streamed.OpenAI(completion, random), WireFormat.OpenAIChatCompletions, ReadOptions.Strict));
        }
    }

    private static async Task AssertHoweverCut(Transcript transcript, WireFormat format, ExtractionResult<Order> expected, int shift, Random random)
    {
        Streams.AssertSame(expected, await Streams.ResultAsync(ChunkedStream.ByteByByte(transcript.Bytes), format), shift);
        Streams.AssertSame(expected, await Streams.ResultAsync(ChunkedStream.Whole(transcript.Bytes), format), shift);

        // Every cut of one transcript is in the tests of each provider; here some cuts of each kind of answer.
        for (int round = 0; round < 30; round++)
        {
            int cut = random.Next(1, transcript.Bytes.Length);
            Streams.AssertSame(expected, await Streams.ResultAsync(new ChunkedStream(transcript.Bytes, [cut]), format), shift);
        }
    }
}
