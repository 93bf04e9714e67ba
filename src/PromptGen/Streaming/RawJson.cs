using System.Text;
using System.Text.Json;

namespace PromptGen.Streaming;

/// <summary>Takes values out of events as the JSON text that they are. Every text given has been read once before, so it is JSON, or empty where there is no value.</summary>
internal static class RawJson
{
    /// <summary>Moves to the next member's value.</summary>
    /// <param name="json">The reader, inside an object.</param>
    /// <param name="name">The member's name, or an empty span where it is escaped, which no API does.</param>
    /// <returns>False at the end of the object.</returns>
    public static bool NextMember(ref Utf8JsonReader json, out ReadOnlySpan<byte> name)
    {
        json.Read();
        bool isMember = json.TokenType == JsonTokenType.PropertyName;
        name = isMember && !json.ValueIsEscaped ? json.ValueSpan : default;
        return isMember && json.Read();
    }

    /// <summary>Takes the value that the reader stands on and moves the reader to its end.</summary>
    public static ReadOnlySpan<byte> Value(scoped ref Utf8JsonReader json, ReadOnlySpan<byte> utf8)
    {
        int start = (int)json.TokenStartIndex;
        json.Skip();
        return utf8[start..(int)json.BytesConsumed];
    }

    /// <summary>Gets a member of an object; empty when the text is no object or has no such member.</summary>
    public static ReadOnlySpan<byte> Member(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> wanted)
    {
        Utf8JsonReader json = new(utf8);
        if (utf8.IsEmpty || !json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }

        while (NextMember(ref json, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual(wanted))
            {
                return Value(ref json, utf8);
            }

            json.Skip();
        }

        return default;
    }

    /// <summary>Whether a text is there and is not the JSON null.</summary>
    public static bool IsPresent(ReadOnlySpan<byte> utf8) => !utf8.IsEmpty && !utf8.SequenceEqual("null"u8);

    /// <summary>Whether a text is a JSON string.</summary>
    public static bool IsString(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\""u8);

    /// <summary>Gets the inside of a JSON string as it is written; empty when the text is no string.</summary>
    public static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> utf8) => IsString(utf8) ? utf8[1..^1] : default;

    /// <summary>Whether a JSON text is the string that stands for a text.</summary>
    public static bool IsText(ReadOnlySpan<byte> utf8, string text)
    {
        Utf8JsonReader json = new(utf8);
        return IsString(utf8) && json.Read() && json.ValueTextEquals(text);
    }

    /// <summary>Gets an integer; 0 when the text is none.</summary>
    public static int Integer(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = new(utf8);
        return !utf8.IsEmpty && json.Read() && json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int value) ? value : 0;
    }

    /// <summary>Whether bytes are one of some ASCII names.</summary>
    public static bool IsOneOf(ReadOnlySpan<byte> ascii, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Ascii.Equals(ascii, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enters the object that an event's data must be.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static Utf8JsonReader EnterObject(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = new(utf8);
        return json.Read() && json.TokenType == JsonTokenType.StartObject ? json : throw new JsonException("The event is not a JSON object.");
    }

    /// <summary>Checks that an event's data is one JSON object.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static void RequireObject(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader json = EnterObject(utf8);
        json.Skip();
        json.Read();
    }
}
