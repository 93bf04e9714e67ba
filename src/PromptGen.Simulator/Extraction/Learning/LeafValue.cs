using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Writes what was found as the schema wants it.</summary>
internal static class LeafValue
{
    public static FoundValue Of(Candidate candidate, SchemaKind kind, bool isDayFirst) => kind switch
    {
        SchemaKind.Number => Number(candidate.Number!.Value),
        SchemaKind.Integer => Number(decimal.Truncate(candidate.Number!.Value)),
        SchemaKind.Date => Text(candidate.Date!.Read(isDayFirst).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => Text(candidate.Text),
    };

    public static FoundValue Number(decimal value) => new() { Json = value.ToString(CultureInfo.InvariantCulture), Number = value };

    public static FoundValue Text(string text)
    {
        // Through UTF-8 and back, which turns half a surrogate pair into U+FFFD.
        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return new FoundValue { Json = "\"" + JsonEncodedText.Encode(whole, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"" };
    }
}
