using System.Text.Json.Nodes;
using PromptGen.Wire.Tests;

namespace PromptGen.Simulator.Tests;

/// <summary>PDFs and images are counted and checked by the documented rules (provider facts DO-1 to DO-7), and never read.</summary>
public sealed class MediaTests(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    private const string Standard = "claude-haiku-4-5";
    private const string High = "claude-sonnet-5";

    // The vectors of DO-5, standard and high tier.
    [Theory]
    [InlineData(200, 200, 64, 64)]
    [InlineData(1000, 1000, 1296, 1296)]
    [InlineData(1920, 1080, 1560, 2691)]
    [InlineData(1080, 1920, 1560, 2691)]
    [InlineData(2000, 1500, 1564, 3888)]
    [InlineData(3840, 2160, 1560, 4784)]
    [InlineData(1, 8000, 56, 92)]
    public async Task Images_CountByTheirSize(int width, int height, int standard, int high)
    {
        string image = Image(SampleFiles.Png(width, height));

        Assert.Equal(standard, await TokensOfAsync(image, Standard));
        Assert.Equal(high, await TokensOfAsync(image, High));
    }

    [Fact]
    public async Task Pdfs_CountByTheirPages()
    {
        // A page: 2,250 tokens, the middle of the documented 1,500 to 3,000, and the largest image of the tier.
        Assert.Equal(3 * (2250 + 1568), await TokensOfAsync(Pdf(SampleFiles.Pdf(3)), Standard));
        Assert.Equal(3 * (2250 + 4784), await TokensOfAsync(Pdf(SampleFiles.Pdf(3)), High));
        Assert.Equal(2250 + 1568, await TokensOfAsync(Pdf("%PDF-1.7 packed"u8.ToArray()), Standard));
        Assert.Equal(2250 + 1568, await TokensOfAsync("""{"type":"document","source":{"type":"url","url":"https://a.example/"}}""", Standard));
        Assert.Equal(1568, await TokensOfAsync("""{"type":"image","source":{"type":"file","file_id":"file_1"}}""", Standard));
    }

    [Fact]
    public async Task OpenAIParts_AreCountedInBothEndpoints()
    {
        string png = "data:image/png;base64," + Convert.ToBase64String(SampleFiles.Png(200, 200));
        string pdf = "data:application/pdf;base64," + Convert.ToBase64String(SampleFiles.Pdf(2));
        Api api = simulator.Api;

        int chat = await PromptTokensAsync($$$"""[{"type":"text","text":"x"},{"type":"image_url","image_url":{"url":"{{{png}}}"}},{"type":"file","file":{"filename":"a.pdf","file_data":"{{{pdf}}}"}}]""", false);
        Assert.Equal(64 + (2 * (2250 + 1568)), chat - await PromptTokensAsync("""[{"type":"text","text":"x"}]""", false));
        int responses = await PromptTokensAsync($$$"""[{"type":"input_text","text":"x"},{"type":"input_image","image_url":"{{{png}}}"},{"type":"input_file","filename":"a.pdf","file_data":"{{{pdf}}}"}]""", true);
        Assert.Equal(64 + (2 * (2250 + 1568)), responses - await PromptTokensAsync("""[{"type":"input_text","text":"x"}]""", true));

        async Task<int> PromptTokensAsync(string content, bool isResponses)
        {
            ApiReply reply = isResponses
                ? await api.ResponsesAsync(Bodies.Responses().With("input.1.content", content).ToJsonString())
                : await api.ChatAsync(Bodies.Chat().With("messages.1.content", content).ToJsonString());
            Assert.True(reply.Status == 200, reply.Json.GetRawText());
            return reply.Json.GetProperty("usage").GetProperty(isResponses ? "input_tokens" : "prompt_tokens").GetInt32();
        }
    }

    // Large blocks are made by the test and named here.
    private static readonly Dictionary<string, (string Blocks, string Message)> s_refused = new()
    {
        ["base64"] = ("""{"type":"image","source":{"type":"base64","media_type":"image/png","data":"no base64!"}}""", "messages.0.content.1.source.base64.data: Invalid base64 data"),
        ["no image"] = ("""{"type":"image","source":{"type":"base64","media_type":"image/png","data":"AAAA"}}""", "Could not process image"),
        ["no pdf"] = ("""{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"AAAA"}}""", "The PDF specified was not valid."),
        ["media type"] = (Image(SampleFiles.Png(1, 1), "image/jpeg"), "specified using the image/jpeg media type, but it appears to be image/png"),
        ["pixels"] = (Image(SampleFiles.Png(8001, 1)), "exceeds the maximum of 8000 pixels"),
        ["bytes"] = (Image(SampleFiles.Png(1, 1, (10 * 1024 * 1024 / 4 * 3) + 1)), "image exceeds 10 MB maximum: 10485764 bytes > 10485760 bytes"),
        ["pages"] = (Pdf(SampleFiles.Pdf(101)), "A maximum of 100 PDF pages may be provided. Found 101."),
        ["images"] = (string.Join(',', Enumerable.Repeat(Image(SampleFiles.Png(1, 1)), 101)), "A maximum of 100 images may be provided. Found 101."),
    };

    public static TheoryData<string> Refused => [.. s_refused.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task WrongParts_AreRefused(string what)
    {
        ApiReply reply = await simulator.Api.MessagesAsync(With(s_refused[what].Blocks, Standard));

        Assert.Equal(400, reply.Status);
        Assert.Contains(s_refused[what].Message, reply.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartsAtTheLimits_AreTaken()
    {
        string[] blocks =
        [
            Image(SampleFiles.Png(8000, 8000)), Image(SampleFiles.Png(1, 1, 10 * 1024 * 1024 / 4 * 3)), Pdf(SampleFiles.Pdf(100)), string.Join(',', Enumerable.Repeat(Image(SampleFiles.Png(1, 1)), 100)),
        ];
        Api api = simulator.Api;
        foreach (string block in blocks)
        {
            ApiReply reply = await api.MessagesAsync(With(block, Standard));
            Assert.True(reply.Status == 200, reply.Json.GetRawText());
        }
    }

    [Fact]
    public async Task Answer_IsMadeOfTheTextPartsAndSaysSo()
    {
        Api api = simulator.Api;
        ApiReply reply = await api.MessagesAsync(With(Pdf(SampleFiles.Pdf()), Standard));

        Assert.Equal("T-17", reply.Json.GetProperty("content")[0].GetProperty("input").GetProperty("ticket").GetString());
        Assert.EndsWith("reads text parts only", reply.Headers.GetValues(SimulatorServer.HeaderName).Single(), StringComparison.Ordinal);
        Assert.Contains("PDFs and images are counted, never read", SimulatorServer.Banner, StringComparison.Ordinal);
    }

    private static string With(string blocks, string model)
    {
        JsonObject body = Bodies.Messages(model).With("tool_choice", """{"type":"auto"}""");
        foreach (JsonNode? block in JsonNode.Parse($"[{blocks}]")!.AsArray())
        {
            body["messages"]![0]!["content"]!.AsArray().Add(block!.DeepClone());
        }

        return body.ToJsonString();
    }

    private async Task<int> TokensOfAsync(string block, string model)
    {
        return await CountAsync(With(block, model)) - await CountAsync(With("", model));

        async Task<int> CountAsync(string body)
        {
            ApiReply reply = await simulator.Api.CountAsync(JsonNode.Parse(body)!.AsObject().With("max_tokens", null).ToJsonString());
            Assert.True(reply.Status == 200, reply.Json.GetRawText());
            return reply.Json.GetProperty("input_tokens").GetInt32();
        }
    }

    private static string Image(byte[] bytes, string type = "image/png") => $$$"""{"type":"image","source":{"type":"base64","media_type":"{{{type}}}","data":"{{{Convert.ToBase64String(bytes)}}}"}}""";

    private static string Pdf(byte[] bytes) => $$$"""{"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"{{{Convert.ToBase64String(bytes)}}}"}}""";
}
