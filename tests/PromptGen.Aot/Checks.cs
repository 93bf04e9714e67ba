using System.Buffers;
using System.Text;
using System.Text.Json;
using PromptGen.Aot.Records;

namespace PromptGen.Aot;

/// <summary>What must work without reflection: requests, readers, writers and streams.</summary>
internal static class Checks
{
    private const string Input = """{"id":"AB-12","opened":"2026-02-28","amount":12.50,"severity":"very high","contact":{"kind":"mail","address":"a@b.c"},"steps":[{"text":"Größe","at":"2026-02-28T01:02:03+01:00","took":"00:10:00","places":{"x":1}}],"note":null}""";

    /// <param name="server">A server that speaks the providers' APIs, for the raw transport; null to leave that out.</param>
    public static async Task<IReadOnlyList<string>> RunAsync(Uri? server)
    {
        List<string> failures = [];
        Check(failures, "reflection-based serialisation is off", !JsonSerializer.IsReflectionEnabledByDefault);
        CheckRequests(failures);
        CheckAnswers(failures);
        CheckWriting(failures);
        await CheckStreamAsync(failures);
        if (server is not null)
        {
            await TransportChecks.RunAsync(server, (what, holds) => Check(failures, what, holds));
        }

        return failures;
    }

    private static void CheckRequests(List<string> failures)
    {
        foreach ((WireFormat format, string model) in new[] { (WireFormat.AnthropicMessages, "claude-haiku-4-5"), (WireFormat.OpenAIChatCompletions, "gpt-5.6-luna"), (WireFormat.OpenAIResponses, "gpt-5.6-luna") })
        {
            ArrayBufferWriter<byte> body = new();
            Ticket.Tool.CreateRequest("A ticket.").WithModel(model).WithMaxTokens(1024).WriteTo(body, format);
            using JsonDocument document = JsonDocument.Parse(body.WrittenMemory);
            Check(failures, $"a request in the format {format} names its model", document.RootElement.GetProperty("model").GetString() == model);
        }

        Check(failures, "the schema names every member", JsonDocument.Parse(Ticket.Tool.InputSchema).RootElement.GetProperty("properties").GetPropertyCount() == 7);
        Check(failures, "the catalog has the model", ModelCatalog.Default.Get("claude-haiku-4-5") is not null);
    }

    private static void CheckAnswers(List<string> failures)
    {
        ExtractionResult<Ticket> whole = Ticket.Tool.ReadResponse(Encoding.UTF8.GetBytes($$"""{"id":"m","type":"message","role":"assistant","content":[{"type":"tool_use","id":"t","name":"record_ticket","input":{{Input}} }],"stop_reason":"tool_use","usage":{"input_tokens":1,"output_tokens":1} }"""), WireFormat.AnthropicMessages);
        Check(failures, "an answer is read", whole is { IsOk: true, Value: { Amount: 12.50m, Severity: Severity.VeryHigh, Contact: Mail { Address: "a@b.c" }, Steps: [{ Took.TotalMinutes: 10 }] } });

        ExtractionResult<Ticket> bad = Ticket.Tool.ReadInput("""{"id":"x","opened":"01/02/2026","amount":5000,"severity":"none","contact":{"kind":"fax"},"steps":1}"""u8, ReadOptions.Strict);
        Check(failures, "all problems are collected", bad.Outcome == ExtractionOutcome.Invalid && bad.Problems.Count == 7);
    }

    private static void CheckWriting(List<string> failures)
    {
        ArrayBufferWriter<byte> output = new();
        Ticket.Tool.Write(output, Ticket.Tool.ReadInput(Encoding.UTF8.GetBytes(Input)).GetValueOrThrow());
        Check(failures, "what is written is what was read", Encoding.UTF8.GetString(output.WrittenSpan) == Input);
    }

    private static async Task CheckStreamAsync(List<string> failures)
    {
        string half = JsonEncodedText.Encode(Input[..40]).ToString();
        string rest = JsonEncodedText.Encode(Input[40..]).ToString();
        byte[] events = Encoding.UTF8.GetBytes($$$"""
            event: message_start
            data: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant","model":"claude-haiku-4-5","content":[],"usage":{"input_tokens":1,"output_tokens":1} } }

            event: content_block_start
            data: {"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t","name":"record_ticket","input":{} }}

            event: content_block_delta
            data: {"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{{{half}}}"}}

            event: content_block_delta
            data: {"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{{{rest}}}"}}

            event: content_block_stop
            data: {"type":"content_block_stop","index":0}

            event: message_delta
            data: {"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":9}}

            event: message_stop
            data: {"type":"message_stop"}


            """.ReplaceLineEndings("\n"));
        int updates = 0;
        ExtractionResult<Ticket>? result = null;
        await foreach (ExtractionUpdate<Ticket> update in Ticket.Tool.ReadStreamAsync(new MemoryStream(events), WireFormat.AnthropicMessages))
        {
            updates++;
            result = update.Result;
        }

        Check(failures, "a stream ends with the record", result is { IsOk: true, Value.Id: "AB-12" } && updates >= 2);
    }

    private static void Check(List<string> failures, string what, bool holds)
    {
        Console.WriteLine($"{(holds ? "holds" : "FAILS")}  {what}");
        if (!holds)
        {
            failures.Add(what);
        }
    }
}
