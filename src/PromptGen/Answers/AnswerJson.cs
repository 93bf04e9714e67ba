using System.Text.Json;
using PromptGen.Reading;

namespace PromptGen.Answers;

/// <summary>A reader over an answer's bytes with the steps that all formats need. Each step leaves it at the end of what it read or skipped.</summary>
internal ref struct AnswerJson
{
    public Utf8JsonReader Reader;

    public AnswerJson(ReadOnlySpan<byte> utf8)
    {
        Reader = new Utf8JsonReader(utf8);
        Utf8 = utf8;
    }

    /// <summary>All the bytes that the reader reads.</summary>
    public ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Whether the value is an object that can be entered; anything else is skipped.</summary>
    public bool EnterObject() => Reader.TokenType == JsonTokenType.StartObject || Skipped();

    /// <summary>Whether the value is an array that can be entered; anything else is skipped.</summary>
    public bool EnterArray() => Reader.TokenType == JsonTokenType.StartArray || Skipped();

    /// <summary>Moves to the next item.</summary>
    /// <returns>False at the end of the array.</returns>
    public bool NextItem() => Reader.Read() && Reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Moves to the next member's value.</summary>
    /// <param name="name">The member's name, or an empty span where it is escaped, which no API does.</param>
    /// <returns>False at the end of the object.</returns>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        Reader.Read();
        if (Reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = Reader.ValueIsEscaped ? default : Reader.ValueSpan;
        Reader.Read();
        return true;
    }

    /// <summary>Moves to the value of the object's next member of a name, past all others.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool FindMember(ReadOnlySpan<byte> wanted)
    {
        while (NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual(wanted))
            {
                return true;
            }

            Reader.Skip();
        }

        return false;
    }

    /// <summary>Looks ahead for a text member of the object just entered: the order of members is not promised.</summary>
    /// <returns>The text as it stands in the bytes; empty where there is none.</returns>
    public readonly ReadOnlySpan<byte> PeekText(ReadOnlySpan<byte> name)
    {
        AnswerJson ahead = this;
        return ahead.FindMember(name) && ahead.Reader.TokenType == JsonTokenType.String ? ahead.Reader.ValueSpan : default;
    }

    /// <summary>Looks ahead whether a member of the object just entered is a given text, also when it is written with escapes.</summary>
    public readonly bool PeekIs(ReadOnlySpan<byte> name, string expected)
    {
        AnswerJson ahead = this;
        return ahead.FindMember(name)
            && ahead.Reader.TokenType == JsonTokenType.String
            && ahead.Reader.Is(expected);
    }

    /// <summary>Reads a string and skips anything else.</summary>
    public string? Text()
    {
        if (Reader.TokenType != JsonTokenType.String)
        {
            Reader.Skip();
            return null;
        }

        try
        {
            return Reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Not valid Unicode: for an id or a stop reason that is as good as none.
            return null;
        }
    }

    /// <summary>Reads a string that is nearly always one of a few, which is then given without a new one.</summary>
    public string? Text(scoped ReadOnlySpan<string> known)
    {
        if (Reader.TokenType == JsonTokenType.String)
        {
            foreach (string text in known)
            {
                if (Reader.Is(text))
                {
                    return text;
                }
            }
        }

        return Text();
    }

    /// <summary>Reads a count and skips anything else.</summary>
    public long Count()
    {
        if (Reader.TokenType == JsonTokenType.Number && Reader.TryGetInt64(out long value))
        {
            return Math.Max(0, value);
        }

        Reader.Skip();
        return 0;
    }

    /// <summary>Leaves the rest of the object unread.</summary>
    public void LeaveObject()
    {
        while (NextMember(out _))
        {
            Reader.Skip();
        }
    }

    private bool Skipped()
    {
        Reader.Skip();
        return false;
    }
}
