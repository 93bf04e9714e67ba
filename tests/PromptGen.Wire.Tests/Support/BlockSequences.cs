namespace PromptGen.Wire.Tests;

/// <summary>All sequences of 1 to 4 blocks, 1,554 of them, and what each must end in: an oracle that counts and knows nothing of JSON.</summary>
internal static class BlockSequences
{
    public static IEnumerable<Block[]> All()
    {
        Block[] kinds = Enum.GetValues<Block>();
        List<Block[]> previous = [[]];
        for (int length = 1; length <= 4; length++)
        {
            previous = [.. previous.SelectMany(start => kinds.Select(kind => start.Append(kind).ToArray()))];
            foreach (Block[] sequence in previous)
            {
                yield return sequence;
            }
        }
    }

    public static ExtractionOutcome Oracle(Block[] blocks)
    {
        int ours = blocks.Count(static block => block == Block.OurCall);
        int others = blocks.Count(static block => block == Block.OtherCall);
        int texts = blocks.Count(static block => block == Block.Json);
        return (ours, others, texts) switch
        {
            (1, 0, _) => ExtractionOutcome.Ok,
            (0, 1, _) => ExtractionOutcome.WrongTool,
            (0, 0, 0) => ExtractionOutcome.NoToolCall,
            (0, 0, 1) => ExtractionOutcome.Ok,
            _ => ExtractionOutcome.MultipleCalls,
        };
    }

    /// <summary>Reads an answer for every sequence and compares.</summary>
    public static void Check(WireFormat format, Func<Block[], string> answer, Func<Block[], ExtractionOutcome>? oracle = null)
    {
        int checkedCount = 0;
        foreach (Block[] sequence in All())
        {
            ExtractionResult<Receipt> result = Answers.Read(answer(sequence), format);
            ExtractionOutcome expected = (oracle ?? Oracle)(sequence);

            Assert.True(expected == result.Outcome, $"{string.Join(' ', sequence)}: expected {expected}, got {result.Outcome}");
            Assert.Equal(expected == ExtractionOutcome.Ok ? Answers.Acme : null, result.Value);
            checkedCount++;
        }

        Assert.Equal(6 + 36 + 216 + 1296, checkedCount);
    }
}
