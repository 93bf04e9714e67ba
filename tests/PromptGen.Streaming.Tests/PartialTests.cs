using System.Text;
using System.Text.Json;
using static PromptGen.Streaming.Tests.Transcript;

namespace PromptGen.Streaming.Tests;

public sealed class PartialTests
{
    [Theory]
    [InlineData("{\"note\":\"a\\", "a")]
    [InlineData("{\"note\":\"a\\n", "a\n")]
    [InlineData("{\"note\":\"a\\u", "a")]
    [InlineData("{\"note\":\"a\\u00", "a")]
    [InlineData("{\"note\":\"a\\u00e", "a")]
    [InlineData("{\"note\":\"a\\u00e9", "aé")]
    [InlineData("{\"note\":\"a\\\\", "a\\")]
    [InlineData("{\"note\":\"a\\\"", "a\"")]
    [InlineData("{\"note\":\"a\\ud83d", "a")]
    [InlineData("{\"note\":\"a\\ud83d\\ude", "a")]
    [InlineData("{\"note\":\"a\\ud83d\\ude00", "a😀")]
    [InlineData("{\"note\":\"a\\ud83db", "a\uFFFDb")]
    [InlineData("{\"note\":\"a\\/\\b\\f\\r\\t", "a/\b\f\r\t")]
    [InlineData("{\"note\":\"a😀", "a😀")]
    [InlineData("{\"note\":\"", "")]
    public async Task GrowingText_EndsWithAWholeCharacter(string input, string expected)
    {
        PartialMember note = (await PartialAsync(input))["note"];

        Assert.Equal((PartialState.Growing, JsonValueKind.String, expected), (note.State, note.Kind, note.Text));
    }

    [Fact]
    public async Task GrowingText_NeverShowsAnythingThatItTakesBack()
    {
        const string Input = """{"note":"a\u00e9\ud83d\ude00\\u00 \n\"é😀\/漢字\\"}""";
        const string Whole = "aé😀\\u00 \n\"é😀/漢字\\";
        for (int length = 0; length < Input.Length; length++)
        {
            PartialMember note = (await PartialAsync(Input[..length]))["note"];

            Assert.StartsWith(note.Text ?? "", Whole, StringComparison.Ordinal);
            Assert.DoesNotContain('\uFFFD', note.Text ?? "");
            Assert.Equal(length < 9 ? PartialState.Absent : length < Input.Length - 1 ? PartialState.Growing : PartialState.Complete, note.State);
        }
    }

    [Theory]
    [InlineData("{", PartialState.Absent, null)]
    [InlineData("{\"total_amount\"", PartialState.Absent, null)]
    [InlineData("{\"total_amount\": ", PartialState.Absent, null)]
    [InlineData("{\"total_amount\": 1", PartialState.Growing, null)]
    [InlineData("{\"total_amount\": 12.5", PartialState.Growing, null)]
    [InlineData("{\"total_amount\": 12.5,", PartialState.Complete, "12.5")]
    [InlineData("{\"total_amount\": 12.5 ", PartialState.Complete, "12.5")]
    [InlineData("{\"total_amount\":-1e5}", PartialState.Complete, "-1e5")]
    [InlineData("{\"total_amount\": n", PartialState.Growing, null)]
    [InlineData("{\"total_amount\": null", PartialState.Complete, null)]
    [InlineData("{\"total_amount\": fals", PartialState.Growing, null)]
    [InlineData("{\"total_amount\": false", PartialState.Complete, "false")]
    public async Task NumberOrLiteral_ShowsItsTextOnceItIsComplete(string input, PartialState state, string? text)
    {
        PartialMember member = (await PartialAsync(input))["total_amount"];

        Assert.Equal((state, text), (member.State, member.Text));
    }

    [Theory]
    [InlineData("number", "$.number")]
    [InlineData("$.number", "$.number")]
    [InlineData("$['number']", "$.number")]
    [InlineData("lines[1].text", "$.lines[1].text")]
    [InlineData("$.lines[1]['text']", "$.lines[1].text")]
    [InlineData("lines", "$.lines")]
    [InlineData("$", "$")]
    [InlineData("odd name", "$['odd name']")]
    [InlineData("$['odd name']", "$['odd name']")]
    [InlineData("$['it\\'s']", "$['it\\'s']")]
    [InlineData("$['a.b[0]']", "$['a.b[0]']")]
    [InlineData("$['']", "$['']")]
    [InlineData("é", "$['é']")]
    [InlineData("$ref", "$['$ref']")]
    [InlineData("missing", null)]
    [InlineData("number.text", null)]
    [InlineData("lines[2]", null)]
    [InlineData("lines[-1]", null)]
    [InlineData("lines.text", null)]
    [InlineData("lines[1", null)]
    [InlineData("lines[1]text", null)]
    [InlineData("['number", null)]
    [InlineData("a.b", null)]
    [InlineData(".", null)]
    [InlineData("$x", null)]
    public async Task Path_FindsItsMember(string path, string? expected)
    {
        PartialExtraction partial = await PartialAsync("""{"number":"1","lines":[{"text":"a"},{"text":"b"}],"odd name":1,"it's":1,"a.b[0]":1,"":1,"\u00e9":1,"$ref":1,"last":[""");

        Assert.Equal(expected is not null, partial.TryGet(path, out PartialMember member));
        Assert.Equal(expected ?? "", member.Path);
    }

    [Fact]
    public async Task Members_ComeInTheOrderOfTheAnswer()
    {
        PartialExtraction partial = await PartialAsync("""{"number":"1","lines":[{"text":"a","quantity":1},[[],{}],5,{"te""");

        Assert.Equal(["number", "lines"], partial.Members.Select(static member => member.Name));
        Assert.Equal(["$.lines[0] (Complete)", "$.lines[1] (Complete)", "$.lines[2] (Complete)", "$.lines[3] (Growing)"], partial["lines"].Members.Select(static item => item.ToString()));
        Assert.Equal("""{"text":"a","quantity":1}""", Encoding.UTF8.GetString(partial["lines[0]"].Utf8Json.Span));
        Assert.Equal("{\"te", Encoding.UTF8.GetString(partial["lines[3]"].Utf8Json.Span));
        Assert.Empty(partial["lines[3]"].Members);
    }

    [Fact]
    public void DefaultMember_IsAbsent()
    {
        PartialMember member = default;

        Assert.Equal((PartialState.Absent, JsonValueKind.Undefined, null, null, ""), (member.State, member.Kind, member.Name, member.Text, member.Path));
        Assert.True(member.Utf8Json.IsEmpty);
        Assert.Empty(member.Members);
        Assert.False(PartialExtraction.Empty.TryGet("$", out _));
    }

    [Fact]
    public async Task TextsForLogs_HaveNoTextOfTheAnswer()
    {
        List<ExtractionUpdate<Order>> updates = await Streams.ReadAsync(Answer("{\"number\":\"secret\""), WireFormat.AnthropicMessages);

        foreach (ExtractionUpdate<Order> update in updates)
        {
            Assert.DoesNotContain("secret", $"{update} {update.Partial} {update["number"]} {update.Partial.Root}", StringComparison.Ordinal);
        }
    }

    private static async Task<PartialExtraction> PartialAsync(string input) => (await Streams.ReadAsync(Answer(input), WireFormat.AnthropicMessages))[^1].Partial;

    private static Transcript Answer(string input) => new([MessageStart(), CallStart(0), InputDelta(0, input)]);
}
