using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Reading;

public ref partial struct AnswerReader
{
    /// <summary>Reads one character.</summary>
    /// <returns>The character, or its default when the value is something else; the problem is recorded.</returns>
    public char ReadChar() =>
        Formatted("one character") is not { } text ? default : text.Length == 1 ? text[0] : BadFormat<char>("one character");

    /// <summary>Reads a half-precision number.</summary>
    /// <returns>The value, or 0 when it is something else or not finite; the problem is recorded.</returns>
    public Half ReadHalf()
    {
        Half value = (Half)ReadDouble();
        return Half.IsFinite(value) ? value : OutOfRange<Half>("Half");
    }

    /// <summary>Reads a 128-bit integer.</summary>
    /// <returns>The value, or 0 when it is something else or does not fit; the problem is recorded.</returns>
    public Int128 ReadInt128() => ReadBig() is not { } value ? default : value >= Int128.MinValue && value <= Int128.MaxValue ? (Int128)value : OutOfRange<Int128>("Int128");

    /// <summary>Reads an unsigned 128-bit integer.</summary>
    /// <returns>The value, or 0 when it is something else or does not fit; the problem is recorded.</returns>
    public UInt128 ReadUInt128() => ReadBig() is not { } value ? default : value >= 0 && value <= UInt128.MaxValue ? (UInt128)value : OutOfRange<UInt128>("UInt128");

    /// <summary>Reads an integer of any size, of at most 1,000 digits.</summary>
    /// <returns>The value, or 0 when it is something else; the problem is recorded.</returns>
    public BigInteger ReadBigInteger() => ReadBig() ?? default;

    /// <summary>Reads a <see cref="Version"/> such as <c>1.2.3</c>.</summary>
    /// <returns>The version, or null when the value is something else; the problem is recorded.</returns>
    public Version? ReadVersion() =>
        Formatted("a version such as 1.2.3") is not { } text ? null : Version.TryParse(text, out Version? value) && value.ToString() == text ? value : BadFormat<Version>("a version such as 1.2.3");

    /// <summary>Reads bytes given as base64.</summary>
    /// <returns>The bytes, or null when the value is something else; the problem is recorded.</returns>
    public byte[]? ReadBytes() =>
        Formatted("base64") is null ? null : _json.TryGetBytesFromBase64(out byte[]? value) ? value : BadFormat<byte[]>("base64");

    /// <summary>Reads any JSON and keeps it.</summary>
    /// <returns>The value, independent of the answer's bytes.</returns>
    public JsonElement ReadJsonElement()
    {
        CheckFreeJson();
        return System.Text.Json.JsonElement.ParseValue(ref _json);
    }

    /// <summary>Reads any JSON and keeps it.</summary>
    /// <returns>The value, or null when it is JSON null, which a node cannot hold; the problem is recorded.</returns>
    public JsonNode? ReadJsonNode()
    {
        if (IsNull)
        {
            Mismatch("JSON other than null");
            return null;
        }

        CheckFreeJson();
        return JsonNode.Parse(ref _json);
    }

    /// <summary>Reads a JSON object and keeps it.</summary>
    /// <returns>The object, or null when the value is something else; the problem is recorded.</returns>
    public JsonObject? ReadJsonObject() => _json.TokenType == JsonTokenType.StartObject || Mismatch("an object") ? (JsonObject?)ReadJsonNode() : null;

    /// <summary>Reads a JSON array and keeps it.</summary>
    /// <returns>The array, or null when the value is something else; the problem is recorded.</returns>
    public JsonArray? ReadJsonArray() => _json.TokenType == JsonTokenType.StartArray || Mismatch("an array") ? (JsonArray?)ReadJsonNode() : null;

    /// <summary>
    /// Reports names that stand twice in an object, and texts that are not valid Unicode, in the JSON that the reader stands on: kept as it is, both would throw
    /// at whoever uses it later.
    /// </summary>
    private void CheckFreeJson()
    {
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.String))
        {
            return;
        }

        Utf8JsonReader ahead = _json;
        int depth = ahead.CurrentDepth;
        Stack<HashSet<string>> open = new();
        do
        {
            switch (ahead.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName or JsonTokenType.String when TextOf(ahead) is null:
                    Add(new ExtractionProblem(PathAt(ahead.TokenStartIndex), ProblemKind.Encoding, "The text is not valid Unicode.", PlaceOf(ahead.TokenStartIndex)));
                    break;
                case JsonTokenType.PropertyName when !open.Peek().Add(ahead.GetString()!):
                    Add(new ExtractionProblem(PathAt(ahead.TokenStartIndex), ProblemKind.Duplicate, "The member stands twice in its object.", PlaceOf(ahead.TokenStartIndex)));
                    break;
            }
        }
        while ((ahead.CurrentDepth > depth || ahead.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && ahead.Read());
    }

    private static string? TextOf(Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private BigInteger? ReadBig()
    {
        const int MaxDigits = 1000;
        bool isNumber = _json.TokenType == JsonTokenType.Number;
        RepairKind kind = RepairKind.None;
        string? text = isNumber ? Encoding.ASCII.GetString(_json.ValueSpan) : NumberText(out kind);
        if (text is { Length: <= MaxDigits } && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger value) && (isNumber || Repair(kind)))
        {
            return value;
        }

        // 3.0 and 3e0 are integers too; what a decimal cannot hold is not worth a second parser.
        decimal? integral = isNumber ? IntegerValue() : NoInteger();
        return integral is null ? null : (BigInteger)integral;
    }
}
