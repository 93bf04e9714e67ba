using System.Text.Json;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Wire;

/// <summary>What holds for the bodies of all models and modes, read back with System.Text.Json.</summary>
public sealed class RequestRulesTests
{
    public static TheoryData<string> Documents => new(
        "plain",
        "quotes \" and \\ backslash / slash",
        new string(Enumerable.Range(1, 0x1F).Select(static code => (char)code).ToArray()) + "\u007f\u0080\u009f\u0000x",
        "emoji 😀 👩‍👩‍👧 and flags 🇩🇪",
        "line\u2028separator\u2029paragraph\u0085next",
        "windows\r\nlines\r\nand\rold",
        "</document> </document-0000000000000000> {{not a template}}",
        "Miller & Sons",
        "\uFF1C/document\uFF1E",
        "a text of thirty-two characters.",
        "one of thirty-three characters is",
        "日本語 Größe İstanbul \uFEFFbom \uFFFF",
        new string('x', 100_000) + "\"");

    [Theory]
    [MemberData(nameof(Documents))]
    public void DocumentText_ArrivesUnaltered(string text)
    {
        string tag = "document-" + Expected.Code(text);
        string expected = $"<{tag}>\n{text}\n</{tag}>";
        ExtractionRequest<Ticket> request = Ticket.Tool.CreateRequest(text).WithModel("claude-haiku-4-5");

        using JsonDocument anthropic = JsonDocument.Parse(Bytes.Of(request, WireFormat.AnthropicMessages));
        using JsonDocument openAI = JsonDocument.Parse(Bytes.Of(request, WireFormat.OpenAIChatCompletions));

        JsonElement message = Assert.Single(anthropic.RootElement.GetProperty("messages").EnumerateArray());
        Assert.Equal(expected, Assert.Single(message.GetProperty("content").EnumerateArray()).GetProperty("text").GetString());
        Assert.Equal(expected, openAI.RootElement.GetProperty("messages")[1].GetProperty("content").GetString());
    }

    [Fact]
    public void DocumentComesLast_AndTheOnlyMarkerIsOnTheLastSystemBlock()
    {
        foreach (ModelProfile model in ModelCatalog.Default.Models)
        {
            foreach (CacheTtl ttl in Enum.GetValues<CacheTtl>())
            {
                using JsonDocument body = JsonDocument.Parse(Bytes.Of(Ticket.Tool.CreateRequest("x").WithModel(model).WithCacheTtl(ttl), WireFormat.AnthropicMessages));
                JsonElement root = body.RootElement;

                Assert.Equal(["system", "messages"], root.EnumerateObject().Select(static member => member.Name).TakeLast(2));
                JsonElement last = root.GetProperty("system").EnumerateArray().Last();
                Assert.Equal(ttl != CacheTtl.None, last.TryGetProperty("cache_control", out _));
                Assert.Equal(ttl == CacheTtl.None ? 0 : 1, root.GetRawText().Split("\"cache_control\"").Length - 1);
                Assert.Equal(model.Id, root.GetProperty("model").GetString());
            }
        }
    }

    [Fact]
    public void RecordOutsideTheDialect_IsRefusedWithTheMember()
    {
        ExtractionRequest<OpenTicket> request = OpenTicket.Tool.CreateRequest("x").WithModel("claude-opus-5-5");

        string message = Assert.Throws<NotSupportedException>(() => Bytes.Of(request, WireFormat.AnthropicMessages)).Message;

        Assert.Equal("Tool 'open_ticket' has no AnthropicStrict schema because 'counts' is a dictionary. Change the record, or use an output mode or a model that takes the Portable schema.", message);
        Assert.False(OpenTicket.Tool.Supports(SchemaDialect.AnthropicStrict));
        Assert.False(OpenTicket.Tool.Supports(SchemaDialect.OpenAIStrict));
        Assert.True(OpenTicket.Tool.Supports(SchemaDialect.Portable));
    }

    [Fact]
    public void MissingModel_IsNamed()
    {
        ExtractionRequest<Ticket> request = Ticket.Tool.CreateRequest("x");

        Assert.Contains("WithModel", Assert.Throws<InvalidOperationException>(() => Bytes.Of(request, WireFormat.AnthropicMessages)).Message, StringComparison.Ordinal);
        Assert.Contains("record_ticket", Assert.Throws<InvalidOperationException>(() => request.ToHttpContent(WireFormat.AnthropicMessages)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnusableDocument_IsRefusedWithoutItsText()
    {
        // Not theory data: attributes and the test runner lose half a surrogate pair.
        foreach (string text in new[] { "", " \n\t", "half \uD83D of a pair", "\uDE00", "end \uD83D", "\uDE00\uD83D", "\uD83D\uD83D\uDE00" })
        {
            ArgumentException exception = Assert.Throws<ArgumentException>(() => Document.FromText(text, "mail-7"));

            Assert.Contains("'mail-7'", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("of a pair", exception.Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentNullException>(() => Document.FromText(null!));
    }

    [Fact]
    public void Request_IsImmutable()
    {
        ExtractionRequest<Ticket> first = Ticket.Tool.CreateRequest("x").WithModel("claude-haiku-4-5");
        byte[] before = Bytes.Of(first, WireFormat.AnthropicMessages);

        _ = first.WithModel("claude-opus-5-5").WithMaxTokens(1).WithCacheTtl(CacheTtl.None).WithOutputMode(OutputMode.JsonSchema).WithoutExemplars();

        Assert.Equal(before, Bytes.Of(first, WireFormat.AnthropicMessages));
        Assert.Throws<ArgumentOutOfRangeException>(() => first.WithMaxTokens(0));
    }

    [Fact]
    public void ToString_KeepsTheDocumentToItself()
    {
        ExtractionRequest<Ticket> request = Ticket.Tool.CreateRequest(Document.FromText("secret", "mail-7"));

        Assert.Equal("record_ticket mail-7", request.ToString());
        Assert.Equal("record_ticket (document)", Ticket.Tool.CreateRequest("secret").ToString());
    }
}
