using System.Text.Json;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    /// <summary>Enters an object that is one of several types and finds out which one it is.</summary>
    /// <param name="name">The name of the discriminator.</param>
    /// <param name="values">The discriminators of the types; texts stand in quotation marks, numbers do not.</param>
    /// <param name="outer">What <see cref="EndUnion"/> needs.</param>
    /// <param name="otherwise">The number of the type that has no discriminator, or -1.</param>
    /// <returns>The number of the type, with the reader still on the object; or -1: the problem is recorded and the object skipped.</returns>
    public int BeginUnion(ReadOnlySpan<byte> name, ReadOnlySpan<string> values, out long outer, int otherwise = -1)
    {
        outer = _discriminator;
        if (_json.TokenType != JsonTokenType.StartObject && !EnterNested(JsonTokenType.StartObject))
        {
            Mismatch("an object");
            return -1;
        }

        // Models write the discriminator first, as the schema does, but nothing promises it.
        Utf8JsonReader ahead = _json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isDiscriminator = ahead.Is(name);
            long place = ahead.TokenStartIndex;
            ahead.Read();
            if (isDiscriminator)
            {
                _discriminator = place;
                return DiscriminatorIn(values, ahead);
            }

            ahead.Skip();
        }

        if (otherwise >= 0)
        {
            return otherwise;
        }

        string path = JsonPath.Member(PathAt(_json.TokenStartIndex), System.Text.Encoding.UTF8.GetString(name));
        Add(new ExtractionProblem(path, ProblemKind.Missing, $"The member that names the type is missing. It is one of {Named(values)}.", PlaceOf(_json.TokenStartIndex)));
        _json.Skip();
        return -1;
    }

    /// <summary>Ends what <see cref="BeginUnion"/> began.</summary>
    /// <param name="outer">What it gave.</param>
    public void EndUnion(long outer) => _discriminator = outer;

    /// <summary>The discriminators in words; an empty one stands for the type without.</summary>
    private static string Named(ReadOnlySpan<string> values) => string.Join(", ", values.ToArray().Where(static value => value.Length > 0));

    private int DiscriminatorIn(ReadOnlySpan<string> values, Utf8JsonReader value)
    {
        for (int index = 0; index < values.Length; index++)
        {
            bool isEqual = value.TokenType switch
            {
                JsonTokenType.String => values[index].StartsWith('"') && value.Is(values[index].AsSpan()[1..^1]),
                JsonTokenType.Number => values[index].Length > 0 && System.Text.Ascii.Equals(value.ValueSpan, values[index]),
                _ => false,
            };
            if (isEqual)
            {
                return index;
            }
        }

        Add(new ExtractionProblem(PathAt(value.TokenStartIndex), ProblemKind.Enum, $"The value is none of {Named(values)}.", PlaceOf(value.TokenStartIndex)));
        _json.Skip();
        return -1;
    }

    /// <summary>Reads on inside a string that holds the JSON of the object or array that is expected here; one level deep, and only as a repair.</summary>
    private bool EnterNested(JsonTokenType expected)
    {
        if (_json.TokenType != JsonTokenType.String || _outerPath is not null || (_options.Repairs & RepairKind.StringifiedJson) == 0 || InnerText() is not { } utf8)
        {
            return false;
        }

        Utf8JsonReader inner = new(utf8);
        if (!IsWhole(inner, expected))
        {
            return false;
        }

        string path = PathAt(_json.TokenStartIndex);
        Repair(RepairKind.StringifiedJson, path);
        _outerJson = _json;
        _outerUtf8 = _utf8;
        _outerStart = _start;
        _outerPath = path;
        _outerDiscriminator = _discriminator;
        _discriminator = -1;
        _failedAt = -1;
        inner.Read();
        _json = inner;
        _utf8 = utf8;
        _start = 0;
        return true;
    }

    /// <summary>Goes back to the outer text once the inner value has been read to its end.</summary>
    private void LeaveNested()
    {
        if (_outerPath is not null && _json is { CurrentDepth: 0, TokenType: JsonTokenType.EndObject or JsonTokenType.EndArray })
        {
            _json = _outerJson;
            _utf8 = _outerUtf8;
            _start = _outerStart;
            _outerPath = null;
            _discriminator = _outerDiscriminator;
            _failedAt = -1;
        }
    }

    /// <summary>Whether the current value is a string that holds a JSON array. It stands for the list, not for one item of it.</summary>
    private readonly bool IsStringifiedArray() => _json.TokenType == JsonTokenType.String && InnerText() is { } utf8 && IsWhole(new Utf8JsonReader(utf8), JsonTokenType.StartArray);

    /// <summary>The bytes of the current string, or null when it is not valid Unicode; whoever reads it as a value says so.</summary>
    private readonly byte[]? InnerText()
    {
        try
        {
            return System.Text.Encoding.UTF8.GetBytes(_json.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsWhole(Utf8JsonReader json, JsonTokenType expected)
    {
        try
        {
            bool starts = json.Read() && json.TokenType == expected;
            while (json.Read())
            {
            }

            return starts;
        }
        catch (JsonException)
        {
            // Not JSON after all, so it is an ordinary string of the wrong type.
            return false;
        }
    }
}
