using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Works out the JSON path of a place from its byte offset.</summary>
internal static class JsonPath
{
    /// <summary>Finds the path of the token that starts at an offset.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="start">Where the value that counts as <c>$</c> starts.</param>
    /// <param name="offset">Where the token starts.</param>
    public static string At(ReadOnlySpan<byte> utf8, long start, long offset)
    {
        Utf8JsonReader json = new(utf8[(int)start..], isFinalBlock: true, default);
        List<string> steps = [];
        List<int> indexes = [];
        while (json.Read() && json.TokenStartIndex + start <= offset)
        {
            bool opens = json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            bool closes = json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (closes)
            {
                steps.RemoveAt(steps.Count - 1);
                indexes.RemoveAt(indexes.Count - 1);
                continue;
            }

            if (json.TokenType == JsonTokenType.PropertyName)
            {
                steps[^1] = Step(Name(ref json));
            }
            else if (indexes.Count > 0 && indexes[^1] >= 0)
            {
                steps[^1] = string.Create(CultureInfo.InvariantCulture, $"[{indexes[^1]++}]");
            }

            if (json.TokenStartIndex + start == offset)
            {
                break;
            }

            if (opens)
            {
                steps.Add("");
                indexes.Add(json.TokenType == JsonTokenType.StartArray ? 0 : -1);
            }
        }

        StringBuilder path = new("$");
        foreach (string step in steps)
        {
            path.Append(step);
        }

        return path.ToString();
    }

    public static string Member(string path, string name) => path + Step(name);

    private static string Step(string name) =>
        name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_') ? "." + name : $"['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";

    private static string Name(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A name that is not valid Unicode is shown by its place alone.
            return "?";
        }
    }
}
