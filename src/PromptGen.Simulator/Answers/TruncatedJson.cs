using System.Text.Json;

namespace PromptGen.Simulator.Answers;

/// <summary>What is left of an answer that ran into its token limit.</summary>
internal static class TruncatedJson
{
    /// <summary>The leading members that are complete within the limit: an unfinished tool input is still an object on the wire (provider facts RS-4).</summary>
    public static byte[] Members(byte[] json, int characters)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        int used = 1;
        return JsonBytes.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                used += property.Name.Length + property.Value.GetRawText().Length + 4;
                if (used > characters)
                {
                    break;
                }

                property.WriteTo(writer);
            }

            writer.WriteEndObject();
        });
    }

    /// <summary>The first characters, never half a surrogate pair.</summary>
    public static string Text(string text, int characters)
    {
        int end = Math.Min(characters, text.Length);
        return text[..(end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
