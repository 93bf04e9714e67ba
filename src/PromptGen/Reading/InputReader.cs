using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Reads the JSON value that carries the record, wherever it stands.</summary>
internal static class InputReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a text that is the value and nothing else.</summary>
    public static CarrierRead<T> Read<T>(AnswerScope<T> scope, ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > scope.Options.MaxBytes)
        {
            return CarrierRead<T>.Failure(ProblemKind.TooLarge, $"The input has {utf8.Length} bytes and the limit is {scope.Options.MaxBytes}. Raise ReadOptions.MaxBytes if that is expected.");
        }

        if (utf8.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        Utf8JsonReader json = new(utf8);
        try
        {
            json.Read();
            CarrierRead<T> read = ReadAt(scope, ref json, utf8);
            json.Read();
            return read;
        }
        catch (JsonException exception)
        {
            // The message of the exception quotes the text, so only its place is kept.
            return CarrierRead<T>.Failure(ProblemKind.Syntax, $"The input is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).", OffsetOf(exception, utf8));
        }
    }

    /// <summary>Reads the value that a reader stands on and leaves the reader at its end.</summary>
    /// <exception cref="JsonException">The text around or inside the value is not JSON.</exception>
    public static CarrierRead<T> ReadAt<T>(AnswerScope<T> scope, ref Utf8JsonReader json, ReadOnlySpan<byte> utf8)
    {
        bool isWrapped = (scope.Options.Repairs & RepairKind.ParameterNameWrapper) != 0 && IsWrapped(json, utf8);
        if (isWrapped)
        {
            json.Read();
            json.Read();
        }

        AnswerReader reader = new(in json, utf8, scope.Options, scope.ReadText());
        T? value;
        try
        {
            value = scope.Tool.Read(ref reader);
            json = reader.Json;
            if (isWrapped)
            {
                json.Read();
            }
        }
        catch (Exception exception) when (exception is not (JsonException or OutOfMemoryException))
        {
            // Only the user's own constructors and setters can get here: the reader itself reports instead of throwing.
            json.Skip();
            if (isWrapped)
            {
                json.Read();
            }

            return CarrierRead<T>.Failure(ProblemKind.Constructor, $"The record rejected the values with {exception.GetType()}.");
        }

        IReadOnlyList<ExtractionRepair> repairs = isWrapped ? [new ExtractionRepair("$", RepairKind.ParameterNameWrapper), .. reader.Repairs] : reader.Repairs;
        return new CarrierRead<T>(reader.Failed ? default : value, reader.Problems, repairs, reader.UnknownMembers) { Sources = reader.Sources() };
    }

    /// <summary>Whether the object's one member is <c>$PARAMETER_NAME</c> and an object. No schema has such a member: the name is no legal property key.</summary>
    private static bool IsWrapped(in Utf8JsonReader json, ReadOnlySpan<byte> utf8)
    {
        // Nearly every answer begins with a name of its own, which one look at the bytes tells.
        return json.TokenType == JsonTokenType.StartObject
            && utf8[(int)json.BytesConsumed..].TrimStart(" \t\r\n"u8) is [(byte)'"', (byte)'$' or (byte)'\\', ..]
            && HoldsWrapped(json);
    }

    private static bool HoldsWrapped(Utf8JsonReader json)
    {
        return json.Read() && json.TokenType == JsonTokenType.PropertyName && json.Is("$PARAMETER_NAME"u8)
            && json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip()
            && json.Read() && json.TokenType == JsonTokenType.EndObject;
    }

    private static long OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        int lineStart = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            lineStart += utf8[lineStart..].IndexOf((byte)'\n') + 1;
        }

        return lineStart + (exception.BytePositionInLine ?? 0);
    }
}
