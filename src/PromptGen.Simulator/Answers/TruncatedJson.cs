using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Answers;

/// <summary>What is left of an answer that ran into its token limit.</summary>
internal static class TruncatedJson
{
    /// <summary>What is left of a draft within a number of characters.</summary>
    public static string Cut(MessageDraft draft, int characters, StopWords words) =>
        draft.Tool is not null && words.ShowsObjects ? Members(draft.Payload, characters) : Text(draft.Payload, characters);

    /// <summary>The draft, or what is left of it where it is longer than the limit.</summary>
    public static MessageDraft Limit(MessageDraft draft, long? maxTokens, TokenEstimate estimate, StopWords words) => maxTokens is { } max && draft.OutputTokens > max
        ? draft with { Payload = Cut(draft, estimate.Characters(max), words), StopReason = words.Limit, OutputTokens = (int)max }
        : draft;

    /// <summary>The leading members that are complete within the limit: an unfinished tool input is still an object on the wire (provider facts RS-4).</summary>
    private static string Members(string json, int characters)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        int used = 1;
        return Encoding.UTF8.GetString(JsonBytes.Write(writer =>
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
        }));
    }

    /// <summary>The first characters, never half a surrogate pair.</summary>
    private static string Text(string text, int characters)
    {
        int end = Math.Min(characters, text.Length);
        return text[..(end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
