using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Client.Tests;

internal sealed class ReceiptTool() : ExtractionTool<Receipt>("record_receipt", "Record a receipt.", "document", OutputMode.Auto, CacheTtl.FiveMinutes, strict: false)
{
    private static readonly string[] s_names = ["vendor", "total"];

    public override int ExemplarCount => 0;

    protected override ReadOnlySpan<byte> Definition => "\"name\":\"record_receipt\",\"description\":\"Record a receipt.\""u8;

    protected override ReadOnlySpan<byte> InstructionsText => "Record the receipt."u8;

    protected override ReadOnlySpan<byte> ExemplarsText => default;

    protected override ReadOnlySpan<byte> Schema(SchemaDialect dialect) =>
        "{\"type\":\"object\",\"properties\":{\"vendor\":{\"type\":\"string\"},\"total\":{\"type\":\"number\"}},\"required\":[\"vendor\",\"total\"],\"additionalProperties\":false}"u8;

    protected override Receipt? ReadValue(ref AnswerReader reader)
    {
        if (!reader.BeginObject(out long start))
        {
            return null;
        }

        string vendor = "";
        decimal total = 0;
        ulong seen = 0;
        while (reader.NextMember())
        {
            if (reader.IsMember("vendor"u8, 0, ref seen))
            {
                vendor = reader.ReadString();
            }
            else if (reader.IsMember("total"u8, 1, ref seen))
            {
                total = reader.ReadDecimal();
            }
            else
            {
                reader.SkipUnknownMember();
            }
        }

        reader.RequireMembers(start, seen, required: 0b11, nullable: 0, s_names);
        return reader.Failed ? null : new Receipt(vendor, total);
    }

    protected override void WriteValue(Utf8JsonWriter writer, Receipt value)
    {
        writer.WriteStartObject();
        writer.WriteString("vendor"u8, value.Vendor);
        writer.WriteNumber("total"u8, value.Total);
        writer.WriteEndObject();
    }
}
