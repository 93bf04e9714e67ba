using System.Text;
using System.Text.Json;
using PromptGen.Benchmarks.Reading;
using PromptGen.Reading;

namespace PromptGen.Benchmarks.Requests;

/// <summary>The tool of an invoice with 137 KB of static text, made here because no source file should hold that much of it.</summary>
internal sealed class StaticTool() : ExtractionTool<Invoice>("record_invoice", "Record one invoice.", "document", OutputMode.ForcedTool, CacheTtl.FiveMinutes, strict: false)
{
    private static readonly byte[] s_schema = Encoding.UTF8.GetBytes(Invoice.Tool.InputSchema);
    private static readonly byte[] s_instructions = Encoding.UTF8.GetBytes(JsonEncodedText.Encode(Texts.Instructions, Texts.Encoder).ToString());

    protected override ReadOnlySpan<byte> Definition => "\"name\":\"record_invoice\",\"description\":\"Record one invoice.\""u8;

    protected override ReadOnlySpan<byte> InstructionsText => s_instructions;

    protected override ReadOnlySpan<byte> ExemplarsText => default;

    public override int ExemplarCount => 0;

    protected override ReadOnlySpan<byte> Schema(SchemaDialect dialect) => s_schema;

    protected override Invoice? ReadValue(ref AnswerReader reader) => throw new NotSupportedException("This tool only writes requests.");

    protected override void WriteValue(Utf8JsonWriter writer, Invoice value) => throw new NotSupportedException("This tool only writes requests.");
}
