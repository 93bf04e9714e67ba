using System.Text;
using System.Text.RegularExpressions;

namespace PromptGen.Streaming.Tests;

public sealed partial class EventStreamParserTests
{
    // name=data of each event; written out from the examples and rules of the WHATWG standard.
    public static TheoryData<string, string> Streams => new()
    {
        { "data: a\n\n", "message=a" },
        { "data: a\r\n\r\ndata: b\r\rdata: c\n\n", "message=a|message=b|message=c" },
        { "\uFEFFdata: a\n\n", "message=a" },
        { "\uFEFF\uFEFFdata: a\n\ndata: b\n\n", "message=b" },
        { "data: YHOO\ndata: +2\ndata: 10\n\n", "message=YHOO\n+2\n10" },
        { ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n", "message=first event|message=second event|message= third event" },
        { "data\n\ndata\ndata\n\ndata:", "message=|message=\n" },
        { "data:test\n\ndata: test\n\n", "message=test|message=test" },
        { "event: ping\n\nevent: a\ndata: 1\n\ndata: 2\n\n", "a=1|message=2" },
        { "event: a\nevent: b\ndata: 1\n\n", "b=1" },
        { "retry: 10\nfoo: bar\ndata:1\n\n", "message=1" },
        { "data: 1\n", "" },
        { "data: 1\n\n\n\n\n", "message=1" },
        { "event:\ndata: 1\n\n", "message=1" },
        { "data: a:b: c\n\n", "message=a:b: c" },
        { " data: 1\n\n", "" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public void Stream_GivesItsEvents(string stream, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(stream);

        Assert.Equal(expected, Read(bytes, []));
        Assert.Equal(expected, Read(bytes, Enumerable.Range(1, bytes.Length)));
        for (int cut = 1; cut < bytes.Length; cut++)
        {
            Assert.Equal(expected, Read(bytes, [cut]));
        }
    }

    [Fact]
    public void RandomStream_GivesTheEventsThatTheStandardSays()
    {
        string[] parts = ["data", "event", "id", ":", ": ", " ", "\n", "\r", "\r\n", "\n\n", "x", "é", "😀", "data: y\n", "data:\n", "event: z\n", "\uFEFF", "\0"];
        const int Seed = 20261121;
        Random random = new(Seed);
        for (int round = 0; round < 5_000; round++)
        {
            string stream = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => parts[random.Next(parts.Length)]));
            byte[] bytes = Encoding.UTF8.GetBytes(stream);
            List<int> cuts = [.. Enumerable.Range(1, bytes.Length).Where(_ => random.Next(4) == 0)];

            Assert.Equal(ReadByTheStandard(stream), Read(bytes, cuts));
        }
    }

    [Theory]
    [InlineData("data: 12345678901234567890")]
    [InlineData(": 12345678901234567890")]
    [InlineData("data: 123456789\ndata: 123456789\n\n")]
    [InlineData("event: 12345678901234567890\n\n")]
    public void MoreThanTheLimit_IsTooLargeAndEndsTheReading(string stream)
    {
        EventStreamParser parser = new(maxBytes: 16);
        int position = 0;

        Assert.False(parser.TryRead(Encoding.UTF8.GetBytes(stream + "\n\ndata: 1\n\n"), ref position));

        Assert.True(parser.IsTooLarge);
    }

    [Fact]
    public void ManySmallEvents_AreNotTooLarge()
    {
        EventStreamParser parser = new(maxBytes: 16);
        byte[] stream = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("data: 123456\n\n", 100)));
        int position = 0;
        int count = 0;
        while (parser.TryRead(stream, ref position))
        {
            count++;
        }

        Assert.Equal(100, count);
    }

    private static string Read(byte[] bytes, IEnumerable<int> cuts)
    {
        EventStreamParser parser = new(maxBytes: 1000);
        List<string> events = [];
        int start = 0;
        foreach (int end in cuts.Append(bytes.Length))
        {
            int position = 0;
            while (parser.TryRead(bytes.AsSpan(start, end - start), ref position))
            {
                string name = Encoding.UTF8.GetString(parser.Name);
                events.Add($"{(name.Length == 0 ? "message" : name)}={Encoding.UTF8.GetString(parser.Data)}");
            }

            start = end;
        }

        return string.Join('|', events);
    }

    /// <summary>The standard's own steps on the whole text. The framework's parser is no judge here: it keeps the name of an event without data for the next one.</summary>
    private static string ReadByTheStandard(string stream)
    {
        List<string> events = [];
        string name = "", data = "";
        foreach (string line in LineEnd().Split(stream.StartsWith('\uFEFF') ? stream[1..] : stream).SkipLast(1))
        {
            string[] parts = line.Split(':', 2);
            string value = parts.Length == 1 ? "" : parts[1].StartsWith(' ') ? parts[1][1..] : parts[1];
            if (line.Length == 0)
            {
                events.AddRange(data.Length == 0 ? [] : [$"{(name.Length == 0 ? "message" : name)}={data[..^1]}"]);
                (name, data) = ("", "");
            }
            else if (parts[0] == "data")
            {
                data += value + "\n";
            }
            else if (parts[0] == "event")
            {
                name = value;
            }
        }

        return string.Join('|', events);
    }

    [GeneratedRegex("\r\n|\n|\r")]
    private static partial Regex LineEnd();
}
