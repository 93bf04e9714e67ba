using System.Globalization;
using System.Text;

namespace PromptGen.Generators.Exemplars;

/// <summary>
/// A strict JSON parser that keeps the place of every value. The compiler process must load no JSON library beside the generator
/// (another package's copy would win), and none of them reports where a value starts.
/// </summary>
internal sealed class JsonParser
{
    /// <summary>How many objects and lists may stand inside each other.</summary>
    public const int MaxDepth = 32;

    private readonly string _text;
    private readonly int _end;
    private int _position;

    private JsonParser(string text, int start, int end)
    {
        _text = text;
        _position = start;
        _end = end;
    }

    /// <summary>Parses the value between two offsets.</summary>
    /// <returns>The value, or null; then the defect says where and why.</returns>
    public static JsonValue? Parse(string text, int start, int end, out JsonDefect? defect)
    {
        JsonParser parser = new(text, start, end);
        try
        {
            parser.SkipSpace();
            JsonValue value = parser.ReadValue(0);
            parser.SkipSpace();
            defect = parser._position == end ? null : parser.Unexpected("the end of the JSON value").Defect;
            return defect is null ? value : null;
        }
        catch (JsonSyntaxException exception)
        {
            defect = exception.Defect;
            return null;
        }
    }

    private char Current => _position < _end ? _text[_position] : '\0';

    private JsonValue ReadValue(int depth)
    {
        if (depth >= MaxDepth && (Current is '{' or '['))
        {
            throw new JsonSyntaxException(new JsonDefect(_position, _position + 1, "", $"is nested deeper than {MaxDepth} levels", "Flatten it") { IsTooDeep = true });
        }

        return Current switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadStringValue(),
            't' => ReadWord("true", JsonKind.True),
            'f' => ReadWord("false", JsonKind.False),
            'n' => ReadWord("null", JsonKind.Null),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => throw Unexpected("a value"),
        };
    }

    private JsonValue ReadObject(int depth)
    {
        JsonValue value = new(JsonKind.Object, _position++);
        SkipSpace();
        while (Current != '}')
        {
            if (value.Members.Count > 0)
            {
                ExpectNext('}', "',' or '}'");
            }

            int start = _position;
            string name = Current == '"' ? ReadString() : throw Unexpected("a property name in double quotes");
            int end = _position;
            SkipSpace();
            Expect(':', "':'");
            SkipSpace();
            if (value[name] is not null)
            {
                throw Fail(start, end, $"has the property \"{name}\" twice", "Remove one of them");
            }

            value.Add(new JsonMember(name, start, end, ReadValue(depth + 1)));
            SkipSpace();
        }

        value.End = ++_position;
        return value;
    }

    private JsonValue ReadArray(int depth)
    {
        JsonValue value = new(JsonKind.Array, _position++);
        SkipSpace();
        while (Current != ']')
        {
            if (value.Items.Count > 0)
            {
                ExpectNext(']', "',' or ']'");
            }

            value.Items.Add(ReadValue(depth + 1));
            SkipSpace();
        }

        value.End = ++_position;
        return value;
    }

    private JsonValue ReadStringValue()
    {
        JsonValue value = new(JsonKind.String, _position);
        value.Text = ReadString();
        value.End = _position;
        return value;
    }

    private string ReadString()
    {
        int start = _position++;
        StringBuilder? decoded = null;
        int copied = _position;
        while (Current != '"')
        {
            if (_position >= _end || Current < ' ')
            {
                throw Fail(start, Math.Min(_position + 1, _end), "is a string without its closing quote on the same line", "Close it, and write a line break as \\n");
            }

            if (Current == '\\')
            {
                decoded ??= new StringBuilder();
                decoded.Append(_text, copied, _position - copied);
                decoded.Append(ReadEscape());
                copied = _position;
            }
            else
            {
                _position++;
            }
        }

        string text = decoded is null ? _text.Substring(copied, _position - copied) : decoded.Append(_text, copied, _position - copied).ToString();
        _position++;
        int broken = LoneSurrogate(text);
        return broken < 0 ? text : throw Fail(start, _position, "has half of a surrogate pair", "Write the whole character");
    }

    private char ReadEscape()
    {
        int start = _position++;
        char letter = Current;
        _position++;
        if (letter == 'u')
        {
            // TryParse alone would take NUL characters behind the digits.
            string digits = _position + 4 <= _end ? _text.Substring(_position, 4) : "";
            if (digits.Length == 4 && digits.All(Uri.IsHexDigit))
            {
                _position += 4;
                return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            }
        }

        int index = "\"\\/bfnrt".IndexOf(letter);
        return index >= 0 ? "\"\\/\b\f\n\r\t"[index] : throw Fail(start, Math.Min(_position, _end), "has an unknown escape", "Use \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\uXXXX");
    }

    private JsonValue ReadNumber()
    {
        JsonValue value = new(JsonKind.Number, _position);
        if (Current == '-')
        {
            _position++;
        }

        if (Current == '0')
        {
            _position++;
        }
        else
        {
            SkipDigits();
        }

        if (Current == '.')
        {
            _position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-')
            {
                _position++;
            }

            SkipDigits();
        }

        value.End = _position;
        value.Text = _text.Substring(value.Start, value.End - value.Start);
        return value;
    }

    private void SkipDigits()
    {
        if (Current is < '0' or > '9')
        {
            throw Unexpected("a digit");
        }

        while (Current is >= '0' and <= '9')
        {
            _position++;
        }
    }

    private JsonValue ReadWord(string word, JsonKind kind)
    {
        if (_position + word.Length > _end || string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            throw Unexpected("a value");
        }

        JsonValue value = new(kind, _position);
        _position += word.Length;
        value.End = _position;
        return value;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private void Expect(char c, string expected)
    {
        if (Current != c)
        {
            throw Unexpected(expected);
        }

        _position++;
    }

    /// <summary>Passes the comma behind an element, and refuses one that nothing follows.</summary>
    private void ExpectNext(char closing, string expected)
    {
        int comma = _position;
        Expect(',', expected);
        SkipSpace();
        if (Current == closing)
        {
            throw Fail(comma, comma + 1, $"is not valid JSON: a comma stands before '{closing}'", "Remove the comma");
        }
    }

    private JsonSyntaxException Unexpected(string expected)
    {
        if (_position < _end && Current == '/')
        {
            return Fail(_position, _position + 1, $"is not valid JSON: a comment stands where {expected} is expected, and JSON has no comments", "Remove the comment");
        }

        string found = _position >= _end ? "the text ends" : $"'{Current}' stands";
        return Fail(_position, Math.Min(_position + 1, _end), $"is not valid JSON: {found} where {expected} is expected", "Correct the text");
    }

    private static JsonSyntaxException Fail(int start, int end, string problem, string remedy) => new(new JsonDefect(start, Math.Max(end, start), "", problem, remedy));

    private static int LoneSurrogate(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Unwinds the parser at the first syntax error.</summary>
    private sealed class JsonSyntaxException(JsonDefect defect) : Exception
    {
        public JsonDefect Defect => defect;
    }
}
