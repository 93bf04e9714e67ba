using System.Globalization;
using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Works out JSON paths of places in rising order, in one pass over the text.</summary>
internal ref struct JsonPathWalker
{
    private readonly List<string> _steps = [];
    private readonly List<int> _indexes = [];
    private readonly long _start;
    private Utf8JsonReader _json;
    private bool _opens;

    /// <param name="utf8">The JSON text.</param>
    /// <param name="start">Where the value that counts as <c>$</c> starts.</param>
    public JsonPathWalker(ReadOnlySpan<byte> utf8, long start)
    {
        _json = new Utf8JsonReader(utf8[(int)start..], isFinalBlock: true, default);
        _start = start;
    }

    /// <summary>Goes to the token that starts at an offset, which must lie behind that of the last call.</summary>
    /// <returns>The token's path.</returns>
    public string MoveTo(long offset)
    {
        while (Read() && _json.TokenStartIndex + _start < offset)
        {
        }

        return string.Concat(_steps.Prepend("$"));
    }

    private bool Read()
    {
        if (_opens)
        {
            _steps.Add("");
            _indexes.Add(_json.TokenType == JsonTokenType.StartArray ? 0 : -1);
            _opens = false;
        }

        if (!_json.Read())
        {
            return false;
        }

        if (_json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _steps.RemoveAt(_steps.Count - 1);
            _indexes.RemoveAt(_indexes.Count - 1);
            return true;
        }

        if (_json.TokenType == JsonTokenType.PropertyName)
        {
            _steps[^1] = JsonPath.Step(Name());
        }
        else if (_indexes.Count > 0 && _indexes[^1] >= 0)
        {
            _steps[^1] = string.Create(CultureInfo.InvariantCulture, $"[{_indexes[^1]++}]");
        }

        _opens = _json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        return true;
    }

    private readonly string Name()
    {
        try
        {
            return _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A name that is not valid Unicode is shown by its place alone.
            return "?";
        }
    }
}
