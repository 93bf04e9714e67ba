using System.Text;
using System.Text.Json;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    /// <summary>Reads a string.</summary>
    /// <returns>The text, or an empty one when the value is something else; the problem is recorded.</returns>
    public string ReadString()
    {
        string? text = _json.TokenType == JsonTokenType.String || Mismatch("a string") ? Text() : null;
        if (text is not null && _form is { IsVerbatim: true } && _document is not null)
        {
            CheckQuote(text, _document);
        }

        return text ?? "";
    }

    /// <summary>Reads a boolean.</summary>
    /// <returns>The value, or false when it is something else; the problem is recorded.</returns>
    public bool ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.TokenType == JsonTokenType.True;
        }

        if (_json.TokenType == JsonTokenType.String && (_json.Is("true"u8) || _json.Is("false"u8)) && Repair(RepairKind.BooleanInString))
        {
            return _json.Is("true"u8);
        }

        return Mismatch("a boolean");
    }

    /// <summary>Reads a <see cref="Guid"/>.</summary>
    /// <returns>The id, or its default when the value is something else; the problem is recorded.</returns>
    public Guid ReadGuid() =>
        !IsPlainText && Formatted("a UUID") is null ? default : _json.TryGetGuid(out Guid value) ? value : BadFormat<Guid>("a UUID");

    /// <summary>Reads a <see cref="Uri"/>, absolute or relative.</summary>
    /// <returns>The URI, or null when the value is something else; the problem is recorded.</returns>
    public Uri? ReadUri() =>
        Formatted("a URI") is not { } text ? null : Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value) ? value : BadFormat<Uri>("a URI");

    /// <summary>Reads an enum value by its name in the schema; other capitalisation is a repair.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The number of the name, or -1 when the value is none of them; the problem is recorded.</returns>
    public int ReadEnum(ReadOnlySpan<string> names)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            Mismatch("a string");
            return -1;
        }

        return IndexOf(names);
    }

    private int IndexOf(ReadOnlySpan<string> names)
    {
        ReadOnlySpan<byte> utf8 = _json.ValueSpan;
        for (int index = 0; index < names.Length; index++)
        {
            // A name in ASCII, as nearly all are, is compared byte by byte, which spares its transcoding.
            bool isSame = names[index].Length == utf8.Length && !_json.ValueIsEscaped && Ascii.Equals(utf8, names[index]);
            if (isSame)
            {
                return index;
            }
        }

        for (int index = 0; index < names.Length; index++)
        {
            if (_json.Is(names[index]))
            {
                return index;
            }
        }

        if (Text() is not { } text)
        {
            return -1;
        }

        int match = UniqueIgnoringCase(names, text);
        if (match >= 0 && Repair(RepairKind.EnumCase))
        {
            return match;
        }

        Report(ProblemKind.Enum, $"The value is none of {string.Join(", ", names.ToArray())}.");
        return -1;
    }

    private static int UniqueIgnoringCase(ReadOnlySpan<string> names, string text)
    {
        int match = -1;
        for (int index = 0; index < names.Length; index++)
        {
            if (string.Equals(names[index], text, StringComparison.OrdinalIgnoreCase))
            {
                if (match >= 0)
                {
                    return -1;
                }

                match = index;
            }
        }

        return match;
    }

    /// <summary>Whether the value is a string in ASCII without escapes, which is valid Unicode without a look at it.</summary>
    private readonly bool IsPlainText => _json is { TokenType: JsonTokenType.String, ValueIsEscaped: false } && Ascii.IsValid(_json.ValueSpan);

    private string? Formatted(string expected) => _json.TokenType == JsonTokenType.String || Mismatch(expected) ? Text() : null;

    private string? Text()
    {
        // Text in ASCII, as most is, needs no decoding: each byte is its character. That halves the time of a string.
        if (!_json.ValueIsEscaped && Ascii.IsValid(_json.ValueSpan))
        {
            return Encoding.Latin1.GetString(_json.ValueSpan);
        }

        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader checks UTF-8 and surrogate pairs only here, and says so with this exception.
            Report(ProblemKind.Encoding, "The text is not valid Unicode.");
            return null;
        }
    }

    private T? BadFormat<T>(string expected)
    {
        Report(ProblemKind.Format, $"The text is not {expected}.");
        return default;
    }
}
