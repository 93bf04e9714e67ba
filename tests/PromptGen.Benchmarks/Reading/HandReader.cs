using System.Globalization;
using System.Text.Json;

namespace PromptGen.Benchmarks.Reading;

/// <summary>What a careful programmer writes for this one record: one pass, no problems collected, wrong input throws.</summary>
internal static class HandReader
{
    public static Invoice? Read(ReadOnlySpan<byte> body)
    {
        Utf8JsonReader json = new(body);
        Invoice? invoice = null;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isContent = json.ValueTextEquals("content"u8);
            json.Read();
            if (isContent)
            {
                invoice = ReadContent(ref json);
            }
            else
            {
                json.Skip();
            }
        }

        return invoice;
    }

    private static Invoice? ReadContent(ref Utf8JsonReader json)
    {
        Invoice? invoice = null;
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool isInput = json.ValueTextEquals("input"u8);
                json.Read();
                if (isInput)
                {
                    invoice = ReadInvoice(ref json);
                }
                else
                {
                    json.Skip();
                }
            }
        }

        return invoice;
    }

    private static Invoice ReadInvoice(ref Utf8JsonReader json)
    {
        string? number = null, supplier = null, taxNumber = null;
        DateOnly issuedOn = default;
        DateOnly? dueOn = null;
        Currency currency = default;
        List<InvoiceLine>? lines = null;
        decimal net = 0, tax = 0, total = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref json, "number"u8)) { number = json.GetString(); }
            else if (Is(ref json, "issued_on"u8)) { issuedOn = Date(ref json); }
            else if (Is(ref json, "due_on"u8)) { dueOn = json.TokenType == JsonTokenType.Null ? null : Date(ref json); }
            else if (Is(ref json, "supplier"u8)) { supplier = json.GetString(); }
            else if (Is(ref json, "tax_number"u8)) { taxNumber = json.GetString(); }
            else if (Is(ref json, "currency"u8)) { currency = ReadCurrency(ref json); }
            else if (Is(ref json, "lines"u8)) { lines = ReadLines(ref json); }
            else if (Is(ref json, "net"u8)) { net = json.GetDecimal(); }
            else if (Is(ref json, "tax"u8)) { tax = json.GetDecimal(); }
            else if (Is(ref json, "total"u8)) { total = json.GetDecimal(); }
            else { json.Read(); json.Skip(); }
        }

        return new Invoice(number!, issuedOn, dueOn, supplier!, taxNumber, currency, lines!, net, tax, total);
    }

    private static List<InvoiceLine> ReadLines(ref Utf8JsonReader json)
    {
        List<InvoiceLine> lines = [];
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            lines.Add(ReadLine(ref json));
        }

        return lines;
    }

    private static InvoiceLine ReadLine(ref Utf8JsonReader json)
    {
        int position = 0;
        string? text = null;
        decimal quantity = 0, unitPrice = 0, amount = 0;
        LineUnit unit = default;
        bool taxed = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref json, "position"u8)) { position = json.GetInt32(); }
            else if (Is(ref json, "text"u8)) { text = json.GetString(); }
            else if (Is(ref json, "quantity"u8)) { quantity = json.GetDecimal(); }
            else if (Is(ref json, "unit"u8)) { unit = ReadUnit(ref json); }
            else if (Is(ref json, "unit_price"u8)) { unitPrice = json.GetDecimal(); }
            else if (Is(ref json, "amount"u8)) { amount = json.GetDecimal(); }
            else if (Is(ref json, "taxed"u8)) { taxed = json.GetBoolean(); }
            else { json.Read(); json.Skip(); }
        }

        return new InvoiceLine(position, text!, quantity, unit, unitPrice, amount, taxed);
    }

    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();

    private static DateOnly Date(ref Utf8JsonReader json)
    {
        Span<char> text = stackalloc char[10];
        return json.ValueSpan.Length <= 10 && json.CopyString(text) == 10
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : throw new JsonException();
    }

    private static Currency ReadCurrency(ref Utf8JsonReader json) =>
        json.ValueTextEquals("Eur"u8) ? Currency.Eur
        : json.ValueTextEquals("Usd"u8) ? Currency.Usd
        : json.ValueTextEquals("Gbp"u8) ? Currency.Gbp
        : json.ValueTextEquals("Chf"u8) ? Currency.Chf
        : throw new JsonException();

    private static LineUnit ReadUnit(ref Utf8JsonReader json) =>
        json.ValueTextEquals("Piece"u8) ? LineUnit.Piece
        : json.ValueTextEquals("Hour"u8) ? LineUnit.Hour
        : json.ValueTextEquals("Kilogram"u8) ? LineUnit.Kilogram
        : json.ValueTextEquals("Metre"u8) ? LineUnit.Metre
        : throw new JsonException();
}
