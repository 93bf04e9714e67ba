using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PromptGen.Generators.Tests.Coverage;

/// <summary>Uses a generated tool: writes a value, checks the JSON against the schema and against System.Text.Json, and reads it back.</summary>
internal static class RoundTrip
{
    /// <summary>How System.Text.Json has to be set to read and write the same JSON.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    /// <summary>Makes the case's value and runs a generic method of <paramref name="checks"/> with its tool.</summary>
    public static void Run(Assembly assembly, string caseType, Type checks, string method, params object?[] more) => Run(assembly, null, caseType, checks, method, more);

    /// <summary>The same with the tool of a base type of the value's.</summary>
    public static void Run(Assembly assembly, string? toolType, string caseType, Type checks, string method, params object?[] more)
    {
        object value = assembly.GetType(caseType)!.GetMethod("Make")!.Invoke(null, null)!;
        Type type = toolType is null ? value.GetType() : assembly.GetType(toolType)!;
        object tool = ToolOf(type);
        checks.GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [tool, value, .. more], null);
    }

    public static object ToolOf(Type type) => type.GetProperty("Tool", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;

    public static void Check<T>(ExtractionTool<T> tool, T value)
    {
        string json = Write(tool, value);
        Assert.True(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(value, Options()), JsonNode.Parse(json)) || IsDocumented(json), $"System.Text.Json writes {JsonSerializer.Serialize(value, Options())}, the tool {json}");

        ExtractionResult<T> result = tool.ReadInput(Encoding.UTF8.GetBytes(json), ReadOptions.Strict);
        Assert.Equal((ExtractionOutcome.Ok, ""), (result.Outcome, string.Join("; ", result.Problems)));
        Assert.Empty(result.Repairs);
        Assert.Equal(json, Write(tool, result.Value!));
        Assert.Equal(JsonSerializer.Serialize(value, Options()), JsonSerializer.Serialize(result.Value, Options()));

        SchemaOracle.AssertAccepts(tool.InputSchema, json);
        foreach (string broken in Broken(tool.InputSchema, json))
        {
            SchemaOracle.AssertRejects(tool.InputSchema, broken);
        }

        foreach (SchemaDialect dialect in new[] { SchemaDialect.AnthropicStrict, SchemaDialect.OpenAIStrict }.Where(tool.Supports))
        {
            // Beyond 16 nullable members the Anthropic dialect has optional ones without null.
            string schema = tool.GetInputSchema(dialect);
            // Objects that keep what they do not name are open in the Portable dialect alone.
            if (schema.Split("null").Length == tool.InputSchema.Split("null").Length && !tool.InputSchema.Contains("\"additionalProperties\":{}", StringComparison.Ordinal))
            {
                SchemaOracle.AssertAccepts(schema, json);
            }
        }
    }

    /// <summary>The value with a member too many, and without one that is required.</summary>
    private static IEnumerable<string> Broken(string schema, string json)
    {
        if (JsonNode.Parse(schema)!["additionalProperties"]!.GetValueKind() == JsonValueKind.False)
        {
            JsonObject more = JsonNode.Parse(json)!.AsObject();
            more["a_member_too_many"] = 1;
            yield return more.ToJsonString();
        }

        if (JsonNode.Parse(schema)!["required"] is JsonArray required)
        {
            JsonObject less = JsonNode.Parse(json)!.AsObject();
            less.Remove((string)required[^1]!);
            yield return less.ToJsonString();
        }
    }

    /// <summary>Members with a default may be left out: then the value is that of the constructor.</summary>
    public static void CheckDefaults<T>(ExtractionTool<T> tool, T value)
    {
        ExtractionResult<T> result = tool.ReadInput("{}"u8, ReadOptions.Strict);

        Assert.Equal((ExtractionOutcome.Ok, ""), (result.Outcome, string.Join("; ", result.Problems)));
        Assert.Equal(value, result.Value);
    }

    public static string Write<T>(ExtractionTool<T> tool, T value)
    {
        ArrayBufferWriter<byte> buffer = new();
        tool.Write(buffer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The reviewed difference: fractions of a second have no trailing zeros, where System.Text.Json writes all seven digits of a time or span.</summary>
    private static bool IsDocumented(string json) => json.Contains("\"23:59:59.123\"", StringComparison.Ordinal);
}
