using System.Globalization;
using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Tells whether a stretch of an exemplar's document is where a value of its output comes from.</summary>
internal static class GoldMatch
{
    public static IReadOnlyList<Candidate> Candidates(DocumentView view, SchemaKind kind) => kind switch
    {
        SchemaKind.Number or SchemaKind.Integer => view.Numbers,
        SchemaKind.Date => view.Dates,
        _ => view.Texts,
    };

    /// <summary>Whether values of this kind are stretches of text.</summary>
    public static bool IsText(SchemaKind kind) => kind is SchemaKind.Text;

    public static bool IsRight(Candidate candidate, SchemaKind kind, JsonElement gold)
    {
        switch (kind)
        {
            case SchemaKind.Number or SchemaKind.Integer:
                return gold.ValueKind == JsonValueKind.Number && gold.TryGetDecimal(out decimal number) && candidate.Number!.Magnitude == Math.Abs(number);
            case SchemaKind.Date:
                return Date(gold) is { } date && (candidate.Date!.DayFirst == date || candidate.Date.MonthFirst == date);
            default:
                return gold.ValueKind == JsonValueKind.String && candidate.Text == TextCandidates.Collapse(gold.GetString()!);
        }
    }

    public static DateOnly? Date(JsonElement gold) =>
        gold.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(gold.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>A member of a gold object, or an undefined element.</summary>
    public static JsonElement Member(JsonElement gold, string name) =>
        gold.ValueKind == JsonValueKind.Object && gold.TryGetProperty(name, out JsonElement member) ? member : default;

    public static bool IsPresent(JsonElement gold) => gold.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);
}
