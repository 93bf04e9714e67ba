using PromptGen.Tests.Records;
using PromptGen.Wire.Tests;

namespace PromptGen.Tests.Reading;

/// <summary>Texts that must occur in the document, and where they do.</summary>
public sealed class VerbatimTests
{
    private const string Text = "Invoice RE-7\nfrom ACME  GmbH &\n Sons, Österreich\nRE-7 again, paid";

    private static readonly Document s_document = Document.FromText(Text);

    [Fact]
    public void QuotedTexts_HaveTheirPlaces()
    {
        ExtractionResult<Quoted> result = Read("""
            {"vendor":"Acme GmbH & Sons","number":"RE-7","notes":["paid","österreich",""],
             "parts":[{"text":null,"comment":"x","extra":null},{"text":"from","comment":"not there","extra":{"k":"not there"}}],
             "whole":{"text":"Invoice","comment":"again","extra":{"a key":"RE-7 AGAIN"}},"free":"not there","total":null,"net":null}
            """);

        result.GetValueOrThrow();
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["$.vendor"] = "ACME  GmbH &\n Sons", ["$.number"] = "RE-7", ["$.notes[0]"] = "paid", ["$.notes[1]"] = "Österreich", ["$.parts[1].text"] = "from",
                ["$.whole.text"] = "Invoice", ["$.whole.comment"] = "again", ["$.whole.extra['a key']"] = "RE-7 again",
            },
            result.Sources.ToDictionary(static source => source.Key, static source => Text.Substring(source.Value.Start, source.Value.Length)));
        Assert.Equal(8, result.Sources["$.number"].Start);
    }

    [Fact]
    public void OtherTexts_AreProblems()
    {
        ExtractionResult<Quoted> result = Read("""
            {"vendor":"ACME AG","number":"re-7","notes":["paid","unpaid"],"parts":[{"text":"to","comment":"to","extra":null}],
             "whole":{"text":"Invoice","comment":"nowhere","extra":{"k":"nowhere"}},"free":null,"total":null,"net":null}
            """);

        Expect.Problems(
            result,
            ("$.vendor", ProblemKind.NotInDocument), ("$.number", ProblemKind.NotInDocument), ("$.notes[1]", ProblemKind.NotInDocument), ("$.parts[0].text", ProblemKind.NotInDocument),
            ("$.whole.comment", ProblemKind.NotInDocument), ("$.whole.extra.k", ProblemKind.NotInDocument));
        Assert.All(result.Problems, static problem => Assert.DoesNotContain("ACME AG", problem.Message, StringComparison.Ordinal));
        Assert.Equal(["$.notes[0]", "$.whole.text"], result.Sources.Keys);
    }

    [Fact]
    public void WithoutDocument_NothingIsLookedUp()
    {
        ExtractionResult<Quoted> result = Quoted.Tool.ReadInput(Bytes.Of(Vendor("nowhere")));

        Assert.Equal("nowhere", result.GetValueOrThrow().Vendor);
        Assert.Empty(result.Sources);
    }

    [Fact]
    public void StringifiedParts_HaveTheirPaths()
    {
        ReadOptions options = ReadOptions.Default with { Repairs = RepairKind.All };
        ExtractionResult<Quoted> result = Quoted.Tool.ReadInput(Bytes.Of("""{"vendor":"acme","parts":"[{\"text\":\"FROM\"},{\"text\":\"paid\"}]","notes":"[\"RE-7\"]"}"""), s_document, options);

        Assert.Equal(["$.vendor", "$.parts[0].text", "$.parts[1].text", "$.notes[0]"], result.Sources.Keys);
        Assert.Equal("from", Text.Substring(result.Sources["$.parts[0].text"].Start, result.Sources["$.parts[0].text"].Length));
    }

    [Fact]
    public void WrappedInput_HasThePathsOfTheRecord()
    {
        ExtractionResult<Quoted> result = Quoted.Tool.ReadInput(Bytes.Of("""{"$PARAMETER_NAME":{"vendor":"ACME GmbH","notes":["paid"]}}"""), s_document);

        Assert.Equal(["$.vendor", "$.notes[0]"], result.Sources.Keys);
    }

    [Fact]
    public void EachWayOfReading_TakesTheDocument()
    {
        string message = $$"""{"id":"m","content":[{"type":"tool_use","name":"quoted","input":{{Vendor("nowhere")}}}],"stop_reason":"tool_use"}""";
        ExtractionRequest<Quoted> request = Quoted.Tool.CreateRequest(s_document);
        byte[] line = Bytes.Of("{\"custom_id\":\"a\",\"result\":{\"type\":\"succeeded\",\"message\":" + message + "}}");

        Expect.Problems(Quoted.Tool.ReadResponse(Bytes.Of(message), WireFormat.AnthropicMessages, s_document), ("$.vendor", ProblemKind.NotInDocument));
        Expect.Problems(request.ReadResponse(Bytes.Of(message), WireFormat.AnthropicMessages), ("$.vendor", ProblemKind.NotInDocument));
        Expect.Problems(Quoted.Tool.ReadBatchResult(line, WireFormat.AnthropicMessages, id => id == "a" ? request : null).Result, ("$.vendor", ProblemKind.NotInDocument));
        Assert.True(Quoted.Tool.ReadBatchResult(line, WireFormat.AnthropicMessages, static _ => null).Result.IsOk);
        Assert.True(Quoted.Tool.ReadBatchResult(line, WireFormat.AnthropicMessages).Result.IsOk);
    }

    [Fact]
    public async Task LastUpdateOfAStream_IsTheSameResult()
    {
        foreach ((string vendor, string stop) in new[] { ("nowhere", "tool_use"), ("acme gmbh", "tool_use"), ("acme", "max_tokens") })
        {
            string input = Vendor(vendor).Replace("\"", "\\\"", StringComparison.Ordinal);
            string events = $$$"""
                event: message_start
                data: {"type":"message_start","message":{"id":"m","content":[]}}

                event: content_block_start
                data: {"type":"content_block_start","index":0,"content_block":{"type":"tool_use","name":"quoted","input":{} }}

                event: content_block_delta
                data: {"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{{{input}}}"}}

                event: content_block_stop
                data: {"type":"content_block_stop","index":0}

                event: message_delta
                data: {"type":"message_delta","delta":{"stop_reason":"{{{stop}}}"},"usage":{}}

                event: message_stop
                data: {"type":"message_stop"}


                """;
            string message = $$"""{"id":"m","content":[{"type":"tool_use","name":"quoted","input":{{Vendor(vendor)}}}],"stop_reason":"{{stop}}"}""";
            ExtractionRequest<Quoted> request = Quoted.Tool.CreateRequest(s_document);
            ExtractionResult<Quoted> whole = request.ReadResponse(Bytes.Of(message), WireFormat.AnthropicMessages);

            CancellationToken token = TestContext.Current.CancellationToken;
            IAsyncEnumerable<ExtractionUpdate<Quoted>> ofRequest = request.ReadStreamAsync(Stream(events), WireFormat.AnthropicMessages, cancellationToken: token);
            IAsyncEnumerable<ExtractionUpdate<Quoted>> ofTool = Quoted.Tool.ReadStreamAsync(Stream(events), WireFormat.AnthropicMessages, s_document, cancellationToken: token);
            foreach (IAsyncEnumerable<ExtractionUpdate<Quoted>> updates in new[] { ofRequest, ofTool })
            {
                ExtractionResult<Quoted> last = (await updates.ToListAsync(token))[^1].Result!;
                Assert.Equal((whole.Outcome, whole.Value), (last.Outcome, last.Value));
                Assert.Equal(whole.Problems.Select(static problem => (problem.Path, problem.Kind)), last.Problems.Select(static problem => (problem.Path, problem.Kind)));
                Assert.Equal(whole.Sources, last.Sources);
                Assert.Equal(whole.Warnings, last.Warnings);
            }
        }

        static MemoryStream Stream(string events) => new(Bytes.Of(events.Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void ManyQuotes_TakeOnePass()
    {
        string[] notes = [.. Enumerable.Range(0, 20_000).Select(static number => $"n{number:x5}")];
        Document document = Document.FromText(string.Join(' ', notes));
        string json = $$"""{"vendor":"n00000","notes":[{{string.Join(',', notes.Take(5_000).Select(static note => $"\"{note}\""))}}]}""";
        ExtractionResult<Quoted> result = Quoted.Tool.ReadInput(Bytes.Of(json), document);

        Assert.Equal(5_001, result.Sources.Count);
        Assert.Equal(new SourceSpan(4_999 * 7, 6), result.Sources["$.notes[4999]"]);
    }

    [Fact]
    public void SeveralTexts_AreSearchedInTheirOrder()
    {
        Document document = Document.FromParts([DocumentPart.FromText("ACME\nRE-8"), DocumentPart.FromText("RE-7 from ACME GmbH")]);
        ExtractionResult<Quoted> result = Quoted.Tool.ReadInput(Bytes.Of("""{"vendor":"Acme","number":"RE-7","notes":["acme gmbh"]}"""), document);

        Assert.Equal(new SourceSpan(0, 4), result.Sources["$.vendor"]);
        Assert.Equal(new SourceSpan(0, 4) { Part = 1 }, result.Sources["$.number"]);
        Assert.Equal(new SourceSpan(10, 9) { Part = 1 }, result.Sources["$.notes[0]"]);
        Expect.Problems(Quoted.Tool.ReadInput(Bytes.Of(Vendor("nowhere")), document), ("$.vendor", ProblemKind.NotInDocument));
        Expect.Problems(Quoted.Tool.ReadInput(Bytes.Of(Vendor("RE-8 RE-7")), document), ("$.vendor", ProblemKind.NotInDocument));
    }

    [Fact]
    public void TextThatMayStandInAnImage_IsNoProblemAndHasNoPlace()
    {
        DocumentPart image = DocumentPart.FromImage(SampleFiles.Png(1, 1));
        string json = """{"vendor":"nowhere","number":"RE-7"}""";

        ExtractionResult<Quoted> mixed = Quoted.Tool.ReadInput(Bytes.Of(json), Document.FromParts([image, DocumentPart.FromText("RE-7")]));
        Assert.Equal("nowhere", mixed.GetValueOrThrow().Vendor);
        Assert.Equal(KeyValuePair.Create("$.number", new SourceSpan(0, 4) { Part = 1 }), Assert.Single(mixed.Sources));

        ExtractionResult<Quoted> alone = Quoted.Tool.ReadInput(Bytes.Of(json), Document.FromImage(image.Bytes));
        Assert.Equal("nowhere", alone.GetValueOrThrow().Vendor);
        Assert.Empty(alone.Sources);
    }

    private static ExtractionResult<Quoted> Read(string json) => Quoted.Tool.ReadInput(Bytes.Of(json), s_document);

    private static string Vendor(string vendor) => $$"""{"vendor":"{{vendor}}"}""";
}
