using System.Text.Json;
using System.Text.Json.Serialization;

namespace PromptGen.Oracle.Judging;

/// <summary>Stacks in the order in which they are written: System.Text.Json turns a stack over each time it reads it.</summary>
internal sealed class StackConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Stack<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Converter<T> : JsonConverter<Stack<T>>
    {
        public override Stack<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            List<T>? items = JsonSerializer.Deserialize<List<T>>(ref reader, options);
            items?.Reverse();
            return items is null ? null : new Stack<T>(items);
        }

        public override void Write(Utf8JsonWriter writer, Stack<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.ToList(), options);
    }
}
