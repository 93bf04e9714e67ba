using System.Text.Json.Nodes;
using PromptGen.Generators.Tests.Coverage;

namespace PromptGen.Generators.Tests.Schemas;

/// <summary>The schemas of a source's tool <c>R</c>.</summary>
internal static class ToolSchemas
{
    public static string Of(string source, SchemaDialect dialect = SchemaDialect.Portable) => Use(source, tool => tool.GetInputSchema(dialect));

    public static string Obstacle(string source, SchemaDialect dialect) => Use(source, tool =>
    {
        Assert.False(tool.Supports(dialect));
        return Assert.Throws<NotSupportedException>(() => tool.GetInputSchema(dialect)).Message;
    });

    public static T Use<T>(string source, Func<ExtractionTool, T> use, TestOptions? options = null) =>
        Verify.Run("using System; using System.Collections.Generic; using System.ComponentModel; using PromptGen;\n" + source, options)
            .LoadAndRun(assembly => use((ExtractionTool)RoundTrip.ToolOf(assembly.GetType("R")!)));

    /// <summary>Every schema object inside a schema, the root included.</summary>
    public static IEnumerable<JsonObject> Nodes(JsonNode schema)
    {
        JsonObject node = schema.AsObject();
        IEnumerable<JsonNode?> children =
        [
            .. Named(node, "properties"), .. Named(node, "$defs"), node["items"], .. node["anyOf"]?.AsArray() ?? [], node["additionalProperties"] as JsonObject,
        ];
        return children.OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
    }

    private static IEnumerable<JsonNode?> Named(JsonObject node, string key) => (node[key] as JsonObject)?.Select(static member => member.Value) ?? [];
}
