using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PromptGen.Oracle.Judging;

/// <summary>Enums with <c>[EnumMember]</c> names, which System.Text.Json does not look at.</summary>
internal sealed class EnumMemberConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && typeToConvert.GetFields().Any(static field => field.IsDefined(typeof(EnumMemberAttribute)));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<string, T> s_values = Enum.GetValues<T>().ToDictionary(static value => NameOf(value), static value => value, StringComparer.OrdinalIgnoreCase);

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

        private static T Of(string? name) => name is not null && s_values.TryGetValue(name, out T value) ? value : throw new JsonException("The value is no member of the enum.");

        private static string NameOf(T value) =>
            typeof(T).GetField(value.ToString())?.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? value.ToString();
    }
}
