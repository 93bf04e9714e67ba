using System.Text;
using System.Text.Json;
using PromptGen.Oracle.Comparing;
using PromptGen.Oracle.Judging;

namespace PromptGen.Corpus.Tests;

/// <summary>What holds for every value of every type: writing and reading undo each other, and nothing cut is read.</summary>
public sealed class PropertyTests
{
    private const int Samples = 12;

    public static TheoryData<string> Names => Corpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void WrittenValue_IsReadAsTheSame(string name)
    {
        ICorpusType type = Corpus.Of(name);
        bool isJudged = !Strangers.IsIn(type) && !type.Features.Contains("placing DefaultValue");
        StrictJudge? judge = isJudged ? new StrictJudge(type.Type) : null;

        Assert.All(Corpus.Samples(type, Samples), json =>
        {
            // The value comes from System.Text.Json where it can read it, so that reader and writer cannot share a mistake.
            object value = judge?.Read(Encoding.UTF8.GetBytes(json)) ?? type.Read(Encoding.UTF8.GetBytes(json), ReadOptions.Strict).Value!;
            byte[] written = type.Write(value);
            CorpusRead read = type.Read(written, ReadOptions.Strict);

            Assert.True(read.IsOk, string.Join("; ", read.Problems) + "\n" + json);
            Assert.Empty(read.Repairs);
            Assert.True(WrittenText.AreEqual(type, written, type.Write(read.Value!)), json);
            if (judge?.Read(written) is { } theirs)
            {
                Assert.Equal(Members(value), Members(theirs));
                Assert.Equal(Members(value), Members(read.Value!));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ProperPrefix_IsInvalidOrTruncated(string name)
    {
        ICorpusType type = Corpus.Of(name);

        // Short ones: each prefix is read three times.
        Assert.All(Corpus.Samples(type, Samples).OrderBy(static json => json.Length).Take(2), json =>
        {
            byte[] whole = Encoding.UTF8.GetBytes(json);
            for (int length = 0; length < whole.Length; length++)
            {
                ReadOnlySpan<byte> prefix = whole.AsSpan(0, length);
                Assert.Equal(ExtractionOutcome.Invalid, type.Read(prefix, ReadOptions.Default).Outcome);
                Assert.Equal(ExtractionOutcome.Truncated, type.ReadResponse(Texts(prefix, "max_tokens"), WireFormat.AnthropicMessages, ReadOptions.Default).Outcome);
                Assert.Equal(ExtractionOutcome.Invalid, type.ReadResponse(Texts(prefix, "end_turn"), WireFormat.AnthropicMessages, ReadOptions.Default).Outcome is var outcome && outcome == ExtractionOutcome.NoToolCall ? ExtractionOutcome.Invalid : outcome);
            }
        });
    }

    /// <summary>A Messages answer whose text block is the prefix.</summary>
    private static byte[] Texts(ReadOnlySpan<byte> prefix, string stop) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        id = "msg_1",
        type = "message",
        role = "assistant",
        content = new[] { new { type = "text", text = Encoding.UTF8.GetString(prefix) } },
        stop_reason = stop,
        usage = new { input_tokens = 1, output_tokens = 1 },
    });

    /// <summary>The value as its properties say it, by reflection: independent of every reader and writer.</summary>
    private static string Members(object? value) => ObjectText.Of(value);
}
