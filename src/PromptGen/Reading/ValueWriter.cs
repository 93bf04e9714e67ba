using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptGen.Reading;

/// <summary>Writes scalars in the form that the schema gives them. Generated code calls it; it is not meant to be used by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueWriter
{
    /// <summary>Writes a string or null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, bool? value)
    {
        if (value is { } present)
        {
            writer.WriteBooleanValue(present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, long? value)
    {
        if (value is { } present)
        {
            writer.WriteNumberValue(present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, ulong? value)
    {
        if (value is { } present)
        {
            writer.WriteNumberValue(present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } present)
        {
            writer.WriteNumberValue(present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    /// <exception cref="ArgumentException">The number is not finite, which JSON cannot write.</exception>
    public static void Write(Utf8JsonWriter writer, double? value)
    {
        if (value is { } present)
        {
            writer.WriteNumberValue(present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, double?)"/>
    public static void Write(Utf8JsonWriter writer, float? value)
    {
        if (value is { } present)
        {
            writer.WriteNumberValue(present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, DateOnly? value) => writer.WriteStringValue(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, TimeOnly? value) => writer.WriteStringValue(value?.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, DateTime? value) => writer.WriteStringValue(value?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset? value) => writer.WriteStringValue(value?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, TimeSpan? value) => writer.WriteStringValue(value?.ToString("c", CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, Guid? value) => writer.WriteStringValue(value?.ToString("D"));

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, Uri? value) => writer.WriteStringValue(value?.OriginalString);

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void WriteChar(Utf8JsonWriter writer, char? value) => writer.WriteStringValue(value?.ToString());

    /// <inheritdoc cref="Write(Utf8JsonWriter, double?)"/>
    public static void WriteHalf(Utf8JsonWriter writer, Half? value) => writer.WriteRawValue(value?.ToString(CultureInfo.InvariantCulture) ?? "null");

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void WriteInt128(Utf8JsonWriter writer, Int128? value) => WriteBigInteger(writer, value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void WriteUInt128(Utf8JsonWriter writer, UInt128? value) => WriteBigInteger(writer, value);

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void WriteBigInteger(Utf8JsonWriter writer, BigInteger? value) => writer.WriteRawValue(value?.ToString(CultureInfo.InvariantCulture) ?? "null");

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, Version? value) => writer.WriteStringValue(value?.ToString());

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, byte[]? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteBase64StringValue(value);
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, JsonElement? value)
    {
        if (value is { ValueKind: not JsonValueKind.Undefined } present)
        {
            present.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, string)"/>
    public static void Write(Utf8JsonWriter writer, JsonNode? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    /// <summary>Writes a number as a string, or null.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is not finite, which the schema does not take.</exception>
    public static void WriteText<T>(Utf8JsonWriter writer, T? value)
        where T : struct, INumberBase<T>
    {
        if (value is not { } present)
        {
            writer.WriteNullValue();
        }
        else if (T.IsFinite(present))
        {
            writer.WriteStringValue(present.ToString(null, CultureInfo.InvariantCulture));
        }
        else
        {
            throw new ArgumentException("The number is not finite, which JSON cannot write.", nameof(value));
        }
    }

    /// <summary>Writes what a record keeps without naming it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">JSON, a string, a number, a boolean or null.</param>
    /// <exception cref="ArgumentException">The value is of another type, which has no JSON without reflection.</exception>
    public static void WriteAny(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            case null or string:
                writer.WriteStringValue((string?)value);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            default:
                throw new ArgumentException($"A value of type '{value.GetType().Name}' among the unnamed members has no JSON form. Keep a JsonElement, a string, a number or a boolean.", nameof(value));
        }
    }
}
