using System.Text;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Locking;

/// <summary>Writes JSON for people and for line-wise review: two spaces a level, LF newlines, a newline at the end.</summary>
internal static class PrettyJson
{
    private const int LongestLine = 100;

    /// <summary>Formats a JSON text; null if it is none.</summary>
    public static string? Format(string json) => JsonParser.Parse(json, 0, json.Length, out _) is { } value ? Format(value) : null;

    /// <summary>Formats a value.</summary>
    public static string Format(JsonValue value)
    {
        StringBuilder text = new();
        Append(text, value, 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonValue value, int level)
    {
        bool isContainer = value.Members.Count + value.Items.Count > 0;
        string compact = isContainer && value.Members.Count > 0 ? "" : CanonicalJson.Write(value);
        bool isShortList = isContainer && compact.Length is > 0 and <= LongestLine && value.Items.TrueForAll(static item => item.Kind is not (JsonKind.Object or JsonKind.Array));
        if (!isContainer || isShortList)
        {
            text.Append(isShortList ? "[" + string.Join(", ", value.Items.Select(CanonicalJson.Write)) + "]" : compact);
            return;
        }

        text.Append(value.Kind == JsonKind.Object ? "{" : "[");
        int count = value.Members.Count + value.Items.Count;
        for (int index = 0; index < count; index++)
        {
            text.Append(index == 0 ? "\n" : ",\n").Append(' ', (level + 1) * 2);
            if (value.Kind == JsonKind.Object)
            {
                text.AppendString(value.Members[index].Name).Append(": ");
            }

            Append(text, value.Kind == JsonKind.Object ? value.Members[index].Value : value.Items[index], level + 1);
        }

        text.Append('\n').Append(' ', level * 2).Append(value.Kind == JsonKind.Object ? '}' : ']');
    }
}
