using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PromptGen.Reading;

/// <summary>Compares strings of a JSON text. <see cref="Utf8JsonReader.ValueTextEquals(ReadOnlySpan{byte})"/> alone throws where an escaped string is half a surrogate pair.</summary>
internal static class JsonStrings
{
    /// <summary>Whether the string or name that the reader stands on is the given text; one that is not valid Unicode equals none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(this ref readonly Utf8JsonReader json, ReadOnlySpan<byte> utf8) =>
        json.ValueIsEscaped ? IsEscaped(in json, utf8) : json.ValueSpan.SequenceEqual(utf8);

    /// <inheritdoc cref="Is(ref readonly Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool Is(this ref readonly Utf8JsonReader json, ReadOnlySpan<char> text)
    {
        try
        {
            return json.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsEscaped(ref readonly Utf8JsonReader json, ReadOnlySpan<byte> utf8)
    {
        try
        {
            return json.ValueTextEquals(utf8);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
