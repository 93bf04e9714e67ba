using System.Text.Json;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Answers;

/// <summary>Records in Markdown code fences.</summary>
public sealed class CodeFenceTests
{
    private const string Record = """{"counts":{"a":1}}""";

    [Theory]
    [InlineData("```json\n" + Record + "\n```")]
    [InlineData("```\r\n" + Record + "\r\n```\r\n")]
    [InlineData("\n \n```json\n" + Record + "```")]
    [InlineData("```json\n" + Record)]
    public void Fence_IsTakenOffAndRecorded(string text)
    {
        ExtractionResult<OpenTicket> result = Read(text, ReadOptions.Default);

        Expect.Problems(result);
        Assert.Equal([new ExtractionRepair("$", RepairKind.CodeFence)], result.Repairs);
        Assert.Equal(ExtractionOutcome.NoToolCall, Read(text, ReadOptions.Strict).Outcome);
    }

    [Fact]
    public void TextBehindTheFence_IsInvalid() => Assert.Equal(ExtractionOutcome.Invalid, Read("```json\n" + Record + "\n```\nDone.", ReadOptions.Default).Outcome);

    private static ExtractionResult<OpenTicket> Read(string text, ReadOptions options) => OpenTicket.Tool.ReadResponse(
        Bytes.Of($$"""{"type":"message","role":"assistant","model":"m","content":[{"type":"text","text":{{JsonSerializer.Serialize(text)}}}],"stop_reason":"end_turn"}"""), WireFormat.AnthropicMessages, options);
}
