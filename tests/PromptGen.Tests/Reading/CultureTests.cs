using System.Globalization;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>Numbers and dates in the form of the culture that <c>[Culture]</c> names.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("1.234,50", "1234.50"), InlineData("1234,5", "1234.5"), InlineData("-1.234.567", "-1234567"), InlineData("0,05", "0.05"), InlineData("1.234", "1234")]
    [InlineData("1.234,50 €", "1234.50"), InlineData("€ 1.234,50", "1234.50"), InlineData("-€1,50", "-1.50"), InlineData("€-1,50", "-1.50"), InlineData("12,50\\u00a0EUR", "12.50")]
    [InlineData("USD 3.000,00", "3000.00"), InlineData("\\u221212,5", "-12.5"), InlineData("+1,5", "1.5"), InlineData("\\u20ac 7,00", "7.00")]
    public void GermanNumber_IsReadAndRecorded(string text, string value)
    {
        ExtractionResult<Foreign> result = Read($$"""{"money":"{{text}}"}""");

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), result.GetValueOrThrow().Money);
        Assert.Contains(new ExtractionRepair("$.money", RepairKind.CultureForm), result.Repairs);
        Expect.Problems(Read($$"""{"money":"{{text}}"}""", RepairKind.CultureForm), ("$.money", ProblemKind.Type));
    }

    [Theory]
    [InlineData("12.50"), InlineData("1.23"), InlineData("0.123"), InlineData("1,234.50"), InlineData("1.2345"), InlineData("12.34.567"), InlineData("1.234,567.890"), InlineData("1234.567"), InlineData(",5"), InlineData("5,")]
    [InlineData("1 234,50"), InlineData("1.234,5 kg"), InlineData("(1,50)"), InlineData("1,50-"), InlineData("1,5e3"), InlineData("--1,5"), InlineData("-€-1,5"), InlineData("€"), InlineData(""), InlineData("-"), InlineData("1,5 €€"), InlineData("EUR 5 EUR")]
    [InlineData(" 1,5"), InlineData("1..234"), InlineData("1’234"), InlineData("٣,٥"), InlineData("\\ud800")]
    public void TextThatIsNoGermanNumber_IsAProblem(string text)
    {
        foreach (string name in new[] { "money", "share" })
        {
            Expect.Problems(Read($$"""{"{{name}}":"{{text}}"}"""), ($"$.{name}", ProblemKind.Type));
        }
    }

    [Fact]
    public void EachNumber_TakesTheForm()
    {
        Foreign value = Read("""{"share":"1.000,25","count":"12.345","big":"79.228.162.514.264.337.593.543.950.336","amounts":["1,5","2.000"]}""").GetValueOrThrow();

        Assert.Equal((1000.25, 12345, "79228162514264337593543950336"), (value.Share, value.Count, value.Big!.Value.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal([1.5m, 2000m], value.Amounts);
        Expect.Problems(Read("""{"count":"1,5"}"""), ("$.count", ProblemKind.Type));
        Expect.Problems(Read("""{"count":"3.000.000.000"}"""), ("$.count", ProblemKind.OutOfRange));
        Expect.Problems(Read("""{"amounts":["1,5","1.5"]}"""), ("$.amounts[1]", ProblemKind.Type));
    }

    [Fact]
    public void NumbersOfJsonAndPlainDigits_AreReadAsEver()
    {
        ExtractionResult<Foreign> result = Read("""{"money":1.234,"share":"5","count":7}""", RepairKind.CultureForm);

        Assert.Equal((1.234m, 5.0, 7), (result.GetValueOrThrow().Money, result.Value!.Share, result.Value.Count));
        Assert.Contains(new ExtractionRepair("$.share", RepairKind.NumberInString), result.Repairs);
    }

    [Fact]
    public void InnermostAttribute_Counts()
    {
        Foreign value = Read("""{"crore":"12,34,56,789.50","parts":{"a":{"price":"1.234,5","french":"1 234,5"}},"american":{"price":"1,234.5","french":"1\u202f234,5"}}""").GetValueOrThrow();

        Assert.Equal(123456789.50m, value.Crore);
        Assert.Equal((1234.5m, 1234.5m), (value.Parts!["a"].Price, value.Parts["a"].French));
        Assert.Equal((1234.5m, 1234.5m), (value.American!.Price, value.American.French));
        Expect.Problems(Read("""{"american":{"price":"1.234,5"},"money":"1,234.5"}"""), ("$.american.price", ProblemKind.Type), ("$.money", ProblemKind.Type));
        Expect.Problems(Read("""{"crore":"123,456,789"}"""), ("$.crore", ProblemKind.Type));
    }

    [Theory]
    [InlineData("day", "31.03.2026", "2026-03-31"), InlineData("day", "1.2.2026", "2026-02-01"), InlineData("day", "31. 3. 2026", "2026-03-31")]
    [InlineData("due", "03/31/2026", "2026-03-31"), InlineData("due", "1/2/2026", "2026-01-02")]
    public void Date_IsReadInTheOrderOfTheCulture(string name, string text, string iso)
    {
        ExtractionResult<Foreign> result = Read($$"""{"{{name}}":"{{text}}"}""");

        Assert.Equal(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture), name == "day" ? result.GetValueOrThrow().Day : result.GetValueOrThrow().Due);
        Assert.Contains(new ExtractionRepair("$." + name, RepairKind.CultureForm), result.Repairs);
        Expect.Problems(Read($$"""{"{{name}}":"{{text}}"}""", RepairKind.CultureForm), ("$." + name, ProblemKind.Format));
    }

    [Theory]
    [InlineData("day", "03/31/2026"), InlineData("day", "31/03/2026"), InlineData("day", "31.03.26"), InlineData("day", "30.02.2026"), InlineData("day", "31.13.2026"), InlineData("day", "2026.03.31"), InlineData("day", "31.03"), InlineData("day", "31-03-2026")]
    [InlineData("day", "31.03/2026"), InlineData("day", "0.3.2026"), InlineData("day", "031.03.2026"), InlineData("day", "31.03.2026.1"), InlineData("day", "31.03.0000"), InlineData("day", ""), InlineData("day", "."), InlineData("day", "..")]
    [InlineData("due", "31/03/2026"), InlineData("due", "03.31.2026"), InlineData("due", "13/01/2026")]
    public void OtherDate_IsAProblem(string name, string text) => Expect.Problems(Read($$"""{"{{name}}":"{{text}}"}"""), ("$." + name, ProblemKind.Format));

    [Theory]
    [InlineData("31.03.2026 14:05", "2026-03-31T14:05:00"), InlineData("31.03.2026 4:05:09", "2026-03-31T04:05:09"), InlineData("31.03.2026, 14:05", "2026-03-31T14:05:00"), InlineData("31.03.2026", "2026-03-31T00:00:00")]
    public void DateWithTime_IsRead(string text, string iso)
    {
        DateTime moment = Read($$"""{"moment":"{{text}}"}""").GetValueOrThrow().Moment!.Value;

        Assert.Equal((iso, DateTimeKind.Unspecified), (moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), moment.Kind));
        Expect.Problems(Read($$"""{"moment":"{{text}} PM"}"""), ("$.moment", ProblemKind.Format));
    }

    [Fact]
    public void RenderingsOfOtherCultures_AreNeverReadAsAnotherValue()
    {
        // Every amount as Germans, Americans, Swiss and French write it: the German reader gives the amount or a problem, but for three digits behind one dot.
        Random random = new(7);
        for (int count = 0; count < 100_000; count++)
        {
            decimal amount = Math.Round((decimal)random.NextDouble() * (decimal)Math.Pow(10, random.Next(8)), 2);
            string plain = amount.ToString("0.00", CultureInfo.InvariantCulture);
            string american = amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
            foreach (string text in new[] { plain, american, american.Replace(',', '’'), Swap(american), Swap(american) + " €", american.Replace(",", " ").Replace('.', ',') })
            {
                ExtractionResult<Foreign> result = Read($$"""{"money":"{{text}}"}""");
                Assert.True(!result.IsOk || result.Value.Money == amount, $"'{text}' was read as {result.Value?.Money}.");
            }

            Assert.True(Read($$"""{"money":"{{Swap(american)}}"}""").IsOk);
        }

        static string Swap(string american) => american.Replace(',', '_').Replace('.', ',').Replace('_', '.');
    }

    [Fact]
    public void RenderingsOfDates_NeverSwapDayAndMonth()
    {
        string[] forms = ["dd.MM.yyyy", "d.M.yyyy", "MM/dd/yyyy", "M/d/yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "dd-MM-yyyy", "dd.MM.yy", "MM/dd/yy", "d. M. yyyy", "yyyyMMdd", "dd MMM yyyy"];
        for (DateOnly day = new(2023, 12, 1); day < new DateOnly(2025, 2, 1); day = day.AddDays(1))
        {
            foreach (string form in forms)
            {
                string text = day.ToString(form, CultureInfo.InvariantCulture);
                ExtractionResult<Foreign> german = Read($$"""{"day":"{{text}}"}""");
                ExtractionResult<Foreign> american = Read($$"""{"due":"{{text}}"}""");

                bool isGerman = form is "dd.MM.yyyy" or "d.M.yyyy" or "d. M. yyyy" or "yyyy-MM-dd";
                bool isAmerican = form is "MM/dd/yyyy" or "M/d/yyyy" or "yyyy-MM-dd";
                Assert.Equal((isGerman, isGerman ? day : null), (german.IsOk, german.Value?.Day));

                // The day of the month before the month with slashes is the other culture's form; only the attribute can know, and it says American.
                bool isAmbiguous = form is "dd/MM/yyyy" or "d/M/yyyy" && day.Day <= 12;
                Assert.Equal((isAmerican || isAmbiguous, isAmerican ? day : isAmbiguous ? new DateOnly(day.Year, day.Day, day.Month) : null), (american.IsOk, american.Value?.Due));
            }
        }
    }

    [Theory]
    [InlineData("tr-TR"), InlineData("ar-SA"), InlineData("en-US"), InlineData("")]
    public void CurrentCulture_HasNoSay(string name)
    {
        Assert.SkipWhen(name.Length > 0 && AppContext.TryGetSwitch(InvariantGlobalizationTests.Switch, out bool isInvariant) && isInvariant, "Without ICU there is no other culture.");
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(name);
        try
        {
            Foreign value = Read("""{"money":"-1.234,50 €","share":"1,5","day":"01.02.2026"}""").GetValueOrThrow();
            Assert.Equal((-1234.50m, 1.5, new DateOnly(2026, 2, 1)), (value.Money, value.Share, value.Day));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1,234"), InlineData("$5"), InlineData("1.234,50"), InlineData("1 234")]
    public void WithoutAttribute_TheProblemNamesTheRemedy(string text)
    {
        ExtractionResult<Ticket> result = Ticket.Tool.ReadInput(Bytes.Of($$"""{"subject":"s","severity":"{{text}}","tags":[]}"""));

        Expect.Problems(result, ("$.severity", ProblemKind.Type));
        Assert.Contains("[Culture(", result.Problems[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(text, result.Problems[0].Message, StringComparison.Ordinal);
    }

    private static ExtractionResult<Foreign> Read(string json, RepairKind without = RepairKind.None) => Foreign.Tool.ReadInput(Bytes.Of(json), ReadOptions.Default with { Repairs = RepairKind.Default & ~without });
}
