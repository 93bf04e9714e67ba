using System.Text;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Exemplars;

/// <summary>Writes a parsed value again without white space: members in their order, numbers as they are spelled.</summary>
internal static class CanonicalJson
{
    public static string Write(JsonValue value)
    {
        StringBuilder json = new();
        Append(json, value);
        return json.ToString();
    }

    private static void Append(StringBuilder json, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                AppendObject(json, value);
                break;
            case JsonKind.Array:
                AppendArray(json, value);
                break;
            case JsonKind.String:
                json.AppendString(value.Text);
                break;
            case JsonKind.Number:
                json.Append(value.Text);
                break;
            default:
                json.Append(value.Kind switch { JsonKind.True => "true", JsonKind.False => "false", _ => "null" });
                break;
        }
    }

    private static void AppendObject(StringBuilder json, JsonValue value)
    {
        json.Append('{');
        for (int index = 0; index < value.Members.Count; index++)
        {
            json.Append(index == 0 ? "" : ",").AppendString(value.Members[index].Name).Append(':');
            Append(json, value.Members[index].Value);
        }

        json.Append('}');
    }

    private static void AppendArray(StringBuilder json, JsonValue value)
    {
        json.Append('[');
        for (int index = 0; index < value.Items.Count; index++)
        {
            Append(index == 0 ? json : json.Append(','), value.Items[index]);
        }

        json.Append(']');
    }
}
