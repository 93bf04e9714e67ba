using System.Globalization;
using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Extraction.Naming;
using PromptGen.Simulator.Extraction.Schema;
using PromptGen.Simulator.Extraction.Text;

namespace PromptGen.Simulator.Tests;

public sealed class TextReadingTests
{
    [Theory]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1 234,56", "1234.56")]
    [InlineData("1\u00A0234,56", "1234.56")]
    [InlineData("1\u202F234,56", "1234.56")]
    [InlineData("1'234.50", "1234.50")]
    [InlineData("1’234.50", "1234.50")]
    [InlineData("12,5", "12.5")]
    [InlineData("12.345.678", "12345678")]
    [InlineData("1,234", "1234")]
    [InlineData("0.125", "0.125")]
    [InlineData("(12.00)", "-12.00")]
    [InlineData("($118.50)", "-118.50")]
    [InlineData("-12.00", "-12.00")]
    [InlineData("−12,00", "-12.00")]
    [InlineData("-£12.00", "-12.00")]
    [InlineData("▲5,000円", "-5000")]
    [InlineData("62,40-", "-62.40")]
    [InlineData("¥12,300", "12300")]
    [InlineData("１２，３００", "12300")]
    [InlineData("USD 99.90", "99.90")]
    public void Number_IsReadInAnyFormat(string text, string expected)
    {
        NumberSpan number = Assert.Single(new TextDocument("x  " + text).Numbers);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number.Value);
    }

    [Fact]
    public void DoubtfulSeparator_IsSettledByTheRestOfTheDocument()
    {
        Assert.Equal([1240m, 0.5m], new TextDocument("1,240  0.50").Numbers.Select(n => n.Value));
        Assert.Equal([1.24m, 0.5m], new TextDocument("1,240  0,50").Numbers.Select(n => n.Value));
    }

    [Theory]
    [InlineData("RE-2026-0815")]
    [InlineData("T4120001087735")]
    [InlineData("26/0733")]
    [InlineData("INV/2001")]
    public void DigitsOfAnIdentifier_AreNoNumbers(string text) => Assert.Empty(new TextDocument(text).Numbers);

    [Theory]
    [InlineData("12 €", "€", false)]
    [InlineData("$12", "$", false)]
    [InlineData("12.00 CHF", "chf", false)]
    [InlineData("480円", "円", false)]
    [InlineData("19 %", "", true)]
    public void CurrencyAndPercent_AreSeen(string text, string currency, bool percent)
    {
        NumberSpan number = Assert.Single(new TextDocument(text).Numbers);
        Assert.Equal((currency, percent), (number.Currency, number.IsPercent));
    }

    [Theory]
    [InlineData("2026-03-03", "2026-03-03", "2026-03-03")]
    [InlineData("2026/02/17", "2026-02-17", "2026-02-17")]
    [InlineData("03.04.2026", "2026-04-03", "2026-04-03")]
    [InlineData("3. 4. 2026", "2026-04-03", "2026-04-03")]
    [InlineData("03/04/2026", "2026-04-03", "2026-03-04")]
    [InlineData("13/04/2026", "2026-04-13", "2026-04-13")]
    [InlineData("04/13/2026", "2026-04-13", "2026-04-13")]
    [InlineData("03.04.26", "2026-04-03", "2026-04-03")]
    [InlineData("3. März 2026", "2026-03-03", "2026-03-03")]
    [InlineData("12 mars 2026", "2026-03-12", "2026-03-12")]
    [InlineData("1er août 2026", "2026-08-01", "2026-08-01")]
    [InlineData("15 de enero de 2026", "2026-01-15", "2026-01-15")]
    [InlineData("Mar 3, 2026", "2026-03-03", "2026-03-03")]
    [InlineData("3rd March 2026", "2026-03-03", "2026-03-03")]
    [InlineData("2026年3月3日", "2026-03-03", "2026-03-03")]
    [InlineData("令和8年3月3日", "2026-03-03", "2026-03-03")]
    [InlineData("平成元年1月8日", "1989-01-08", "1989-01-08")]
    [InlineData("R8.3.3", "2026-03-03", "2026-03-03")]
    public void Date_IsReadInAnyFormat(string text, string dayFirst, string monthFirst)
    {
        DateSpan date = Assert.Single(new TextDocument("Date: " + text).Dates);
        Assert.Equal((dayFirst, monthFirst), (Iso(date.DayFirst), Iso(date.MonthFirst)));
    }

    [Theory]
    [InlineData("31.02.2026")]
    [InlineData("30 Rechnung 2026")]
    [InlineData("192.168.2026")]
    public void NoDate_IsFoundWhereNoneIs(string text) => Assert.Empty(new TextDocument(text).Dates);

    [Theory]
    [InlineData("invoice_number", "Invoice No.", true)]
    [InlineData("invoice_number", "Invoice #", true)]
    [InlineData("InvoiceNumber", "Inv. Nr", true)]
    [InlineData("quantity", "Qty", true)]
    [InlineData("unit_price", "Unit Price", true)]
    [InlineData("total_amount", "Total due", true)]
    [InlineData("invoice_number", "Rechnungsnummer", false)]
    [InlineData("due_date", "Amount", false)]
    public void Label_NamesAMember(string member, string label, bool expected)
    {
        NameMatch match = new(new SchemaNode { Kind = SchemaKind.Text, Path = member, Name = member });
        Assert.Equal(expected, match.Score(LabelText.Words(label)) >= NameMatch.Enough);
    }

    [Fact]
    public void Cells_AreCutAtWideSpaceTabsAndBars()
    {
        TextLine line = new(0, "  Bill to   Ship to\tx y|z");
        Assert.Equal(["Bill to", "Ship to", "x y", "z"], line.Cells.Select(c => line.Plain.Substring(c.Start, c.Length)));
    }

    [Theory]
    [InlineData("""{"a":1,"cache_control":{"type":"ephemeral"}}""", """{"a":1}""")]
    [InlineData("""{"cache_control":{"type":"ephemeral"},"a":1}""", """{"a":1}""")]
    [InlineData("""{"a":1, "cache_control": {"x":[1,{"y":2}]} , "b":2}""", """{"a":1 , "b":2}""")]
    [InlineData("""{"cache_control":null}""", "{}")]
    [InlineData("""{"input":{"cache_control":1}}""", """{"input":{"cache_control":1}}""")]
    [InlineData("""{"type":"tool_result","content":[{"type":"text","text":"a","cache_control":{}}]}""", """{"type":"tool_result","content":[{"type":"text","text":"a"}]}""")]
    public void Marker_IsCutOutOfABlockAndNothingElse(string block, string expected)
    {
        using JsonDocument document = JsonDocument.Parse(block);
        Assert.Equal(expected, Encoding.UTF8.GetString(RawBlock.Without(document.RootElement, "cache_control"u8).Span));
    }

    [Fact]
    public void Prompt_IsTakenApartIntoExemplarsAndDocument()
    {
        string system = "Do it.\n<examples>\n<example>\n<document>\none <b>1</b>\n</document>\n<output>\n{\"x\":1}\n</output>\n</example>\n<example>\n<input>two</input>\n\n{\"x\":2}\n</example>\n</examples>";
        (IReadOnlyList<Exemplar> exemplars, string document) = PromptReader.Read(system,
            [new PromptTurn(true, "three"), new PromptTurn(false, "{\"x\":3}"), new PromptTurn(true, "<doc-1>\nfour </doc-1> five\n</doc-1>")]);
        Assert.Equal([new Exemplar("one <b>1</b>", "{\"x\":1}"), new Exemplar("two", "{\"x\":2}"), new Exemplar("three", "{\"x\":3}")], exemplars);
        Assert.Equal("four </doc-1> five", document);
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
