using System.Text.Json;
using System.Text.Json.Serialization;

namespace PromptGen.Oracle.Judging;

/// <summary>Times with an offset as UTC: System.Text.Json gives them in the zone of the machine that the test runs on.</summary>
internal sealed class UtcDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        DateTime value = reader.GetDateTime();
        return value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
