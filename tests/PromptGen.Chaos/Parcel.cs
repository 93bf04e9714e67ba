using System.ComponentModel;
using System.Globalization;

namespace PromptGen.Chaos;

/// <summary>The record of these runs: one member of each kind that a fault can strike.</summary>
[ExtractionTool("record_parcel", Description = "Record one parcel.", Instructions = "Record the parcel as it is written.")]
public sealed partial record Parcel(
    [property: Description("The parcel's number")] string Number,
    [property: Description("How fast it travels")] ParcelSpeed Speed,
    [property: Description("Weight in kilograms")] decimal Weight,
    [property: Description("Where it goes")] ParcelAddress Address)
{
    private const string Mark = "Number: P-";
    private const int Digits = 8;

    /// <summary>The document of a parcel.</summary>
    public static Document Document(int number) => PromptGen.Document.FromText(Text(number));

    /// <summary>The text of a parcel's document.</summary>
    public static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{number:D8}\nSpeed: express\nWeight: {1 + (number % 40)}.5\nCity: Leeds\n");

    /// <summary>The number of the parcel whose document a request's body holds; -1 for none.</summary>
    public static int NumberIn(ReadOnlySpan<byte> body)
    {
        int at = body.IndexOf("Number: P-"u8);
        return at >= 0 && int.TryParse(body.Slice(at + Mark.Length, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
    }

    /// <summary>Whether this is the record of a parcel's document, and of no other.</summary>
    public bool IsOf(int number) => this == new Parcel(string.Create(CultureInfo.InvariantCulture, $"P-{number:D8}"), ParcelSpeed.Express, 1.5m + (number % 40), new ParcelAddress("Leeds"));
}
