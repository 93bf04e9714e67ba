using System.Globalization;
using System.Text.Json;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>A decimal is read to the last bit as Utf8JsonReader reads it: value, scale and sign.</summary>
public sealed class DecimalTests
{
    private const int Seed = 20261121;

    [Theory]
    [InlineData("0"), InlineData("-0"), InlineData("0.0"), InlineData("-0.00"), InlineData("0.000000000000000"), InlineData("5"), InlineData("-5"), InlineData("12.50"), InlineData("-12.50")]
    [InlineData("0.001"), InlineData("-0.001"), InlineData("100"), InlineData("1.0"), InlineData("123456789012345678"), InlineData("999999999999999999"), InlineData("-99999999999999999")]
    [InlineData("1234567890123456789"), InlineData("0.1234567890123456"), InlineData("0.12345678901234567"), InlineData("4294967296"), InlineData("4294967295"), InlineData("1e2"), InlineData("1.50E-3")]
    [InlineData("79228162514264337593543950335"), InlineData("0.0000000000000000000000000001")]
    public void Number_IsReadAsTheFrameworkReadsIt(string number) => AssertRead(number);

    [Fact]
    public void RandomNumbers_AreReadAsTheFrameworkReadsThem()
    {
        Random random = new(Seed);
        for (int round = 0; round < 5_000; round++)
        {
            string digits = random.NextInt64(1L << random.Next(1, 63)).ToString(CultureInfo.InvariantCulture);
            string fraction = random.Next(3) == 0 ? "" : "." + random.NextInt64(1L << random.Next(1, 40)).ToString(CultureInfo.InvariantCulture).PadLeft(random.Next(1, 6), '0');
            AssertRead((random.Next(2) == 0 ? "-" : "") + digits + fraction);
        }
    }

    private static void AssertRead(string number)
    {
        Utf8JsonReader json = new(Bytes.Of(number));
        json.Read();
        ExtractionResult<Plain> read = Plain.Tool.ReadInput(Bytes.Of($$"""{"name":"","amount":{{number}},"paid":true,"day":"2026-03-31","number":1,"shade":"Red","item":{"text":"","value":1},"items":[],"note":null}"""));

        Assert.Equal(decimal.GetBits(json.GetDecimal()), decimal.GetBits(read.GetValueOrThrow().Amount));
    }
}
