using System.Text.Json.Nodes;
using InvoiceExtraction;
using Microsoft.Extensions.AI;
using PromptGen.Client;
using PromptGen.Extensions.AI;
using PromptGen.Simulator;
using PromptGen.Wire.Tests;

namespace PromptGen.Adapters.Tests;

/// <summary>PDFs, images and parts through each SDK: the body is the raw transport's, member for member.</summary>
public sealed class DocumentTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Cases => new(from route in Route.All from document in s_documents.Keys select (route.Name, document));

    private static readonly Dictionary<string, Func<Document>> s_documents = new()
    {
        ["pdf"] = static () => Document.FromPdf(SampleFiles.LargePdf(120_001)),
        ["image"] = static () => Document.FromImage(SampleFiles.Png(20, 10)),
        ["image address"] = static () => Document.FromImage(new Uri("https://files.example/a%20b.png?x=1")),
        ["pdf id"] = static () => Document.FromPdf(DocumentSource.FromFileId("file_1")),
        ["parts"] = static () => Document.FromParts([DocumentPart.FromImage(SampleFiles.Png(20, 10)), DocumentPart.FromText(Invoices.First), DocumentPart.FromPdf(SampleFiles.Pdf(2)).WithCacheBreakpoint(), DocumentPart.FromText("Only the first page counts.")]),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Adapter_SendsTheSameParts(string name, string document)
    {
        Route route = Route.All.Single(route => route.Name == name);
        ExtractionRequest<Invoice> request = route.Request("x", OutputMode.ForcedTool).WithDocument(s_documents[document]()).WithContext("For this call").WithContext("Shared rules", ContextReuse.Shared);
        await using SimulatorServer server = await SimulatorServer.StartAsync(ct: Cancellation);
        JsonNode raw = await SentAsync(server, route.Raw(server), request);
        JsonNode sent = await SentAsync(server, route.Create(server), request);

        Assert.True(JsonNode.DeepEquals(raw, sent), $"raw:     {Short(raw)}\nadapter: {Short(sent)}");

        static string Short(JsonNode body) => (body["messages"] ?? body["input"])!.AsArray()[^1]!.ToJsonString() is { Length: > 1500 } text ? text[..1500] : body.ToJsonString();
    }

    [Fact]
    public async Task AnyChatClient_GetsThePartsByWhereTheyComeFrom()
    {
        byte[] pdf = SampleFiles.Pdf();
        Document document = Document.FromParts(
        [
            DocumentPart.FromPdf(pdf), DocumentPart.FromText("Text"), DocumentPart.FromImage(new Uri("https://files.example/a.png")).WithCacheBreakpoint(), DocumentPart.FromImage(DocumentSource.FromFileId("file_1")),
        ]);
        ScriptedChatClient client = new(new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}")) { FinishReason = ChatFinishReason.Stop });

        await client.ExtractAsync(Messages.Request().WithDocument(document).WithContext("Found"), cancellationToken: Cancellation);

        IList<AIContent> contents = client.Messages[^1].Contents;
        string tag = "document-" + document.Fingerprint[..16];
        Assert.Contains("Found", Assert.IsType<TextContent>(contents[0]).Text, StringComparison.Ordinal);
        Assert.Equal($"<{tag}>", Assert.IsType<TextContent>(contents[1]).Text);
        DataContent data = Assert.IsType<DataContent>(contents[2]);
        Assert.Equal(("application/pdf", Convert.ToBase64String(pdf)), (data.MediaType, Convert.ToBase64String(data.Data.Span)));
        Assert.Equal("Text", Assert.IsType<TextContent>(contents[3]).Text);
        UriContent address = Assert.IsType<UriContent>(contents[4]);
        Assert.Equal((new Uri("https://files.example/a.png"), "image/*"), (address.Uri, address.MediaType));
        Assert.Equal([true], address.AdditionalProperties!.Values);
        Assert.Equal("file_1", Assert.IsType<HostedFileContent>(contents[5]).FileId);
        Assert.Equal($"</{tag}>", Assert.IsType<TextContent>(contents[6]).Text);
        Assert.Equal(7, contents.Count);
        Assert.Equal([ExtractionChatOptions.CacheBreakpointKey], contents.SelectMany(static content => content.AdditionalProperties?.Keys ?? []));
    }

    private static async Task<JsonNode> SentAsync(SimulatorServer server, IExtractionTransport transport, ExtractionRequest<Invoice> request)
    {
        ExtractionResult<Invoice> result = await new ExtractionClient(transport).ExtractAsync(request, Cancellation);
        Assert.True(result.IsOk, $"{result.Outcome}: {string.Join(" ", result.Problems.Select(problem => problem.Message))}");
        return JsonNode.Parse(server.Exchanges[^1].RequestBody.Span)!;
    }
}
