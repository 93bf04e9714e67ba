using PromptGen.Generators.Model;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Locking;

/// <summary>
/// The static bytes of a request in the Anthropic Messages format with the declared output mode: what <c>Tool.Prefix</c> is at run time.
/// A test compares the two.
/// </summary>
/// <param name="Tools">The part that the API calls <c>tools</c>, or the output schema, with the comma behind it.</param>
/// <param name="System">The part that the API calls <c>system</c>, up to the end of the marked block.</param>
internal sealed record WirePrefix(string Tools, string System)
{
    private const string JsonSchemaMode = "JsonSchema";
    private const string StrictToolMode = "StrictTool";

    /// <summary>The whole prefix.</summary>
    public string Text => Tools + System;

    /// <summary>The prefix of a tool, or null where the record has no schema in the dialect that its mode needs.</summary>
    public static WirePrefix? Of(ToolFacts tool) => ToolsOf(tool) is { } tools ? new WirePrefix(tools, SystemOf(tool)) : null;

    /// <summary>Whether the schema is that of the strict dialect, and the exemplars the ones that go with it.</summary>
    public static bool IsStrict(string outputMode, bool strict) => strict || outputMode is StrictToolMode or JsonSchemaMode;

    private static string? ToolsOf(ToolFacts tool)
    {
        bool strict = IsStrict(tool.OutputMode, tool.Strict);
        return !tool.Schemas.TryGetValue(strict ? Dialect.AnthropicStrict : Dialect.Portable, out string? schema) ? null
            : tool.OutputMode == JsonSchemaMode ? "\"output_config\":{\"format\":{\"type\":\"json_schema\",\"schema\":" + schema + "}},"
            : "\"tools\":[{" + tool.Definition + (strict ? ",\"strict\":true" : "") + ",\"input_schema\":" + schema + "}],";
    }

    private static string SystemOf(ToolFacts tool) => "\"system\":[{\"type\":\"text\",\"text\":\"" + tool.Instructions + tool.Exemplars
        + (tool.OutputMode == StrictToolMode ? "\\n\\nUse the " + JsonText.Escape(tool.Name) + " tool: call it exactly once with the data of the document, and write no other text." : "")
        + "\"" + tool.CacheTtl switch
        {
            "FiveMinutes" => ",\"cache_control\":{\"type\":\"ephemeral\"}",
            "OneHour" => ",\"cache_control\":{\"type\":\"ephemeral\",\"ttl\":\"1h\"}",
            _ => "",
        } + "}";
}
