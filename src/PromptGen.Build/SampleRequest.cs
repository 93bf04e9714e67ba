using System.Text;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Model;

namespace PromptGen.Build;

/// <summary>A whole request of a tool in the Anthropic Messages format, for a look at what goes out and for tools such as curl.</summary>
internal static class SampleRequest
{
    private const string Document = "The text of the document stands here.";

    /// <summary>At run time the tag ends in a code made of the document's hash, so that no document can close it.</summary>
    private const string Code = "-0000000000000000";

    /// <summary>The request's body, or null where the record has no schema in the dialect that its mode needs.</summary>
    public static string? Of(ToolFacts tool, string model)
    {
        if (WirePrefix.Of(tool) is not { } prefix)
        {
            return null;
        }

        string tag = JsonText.Escape(tool.DocumentTag) + Code;
        return new StringBuilder("{\"model\":").AppendString(model).Append(",\"max_tokens\":1024,")
            .Append(Choice(tool))
            .Append(prefix.Text)
            .Append("],\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"")
            .Append($"<{tag}>\\n{Document}\\n</{tag}>\"}}]}}]}}")
            .ToString();
    }

    private static string Choice(ToolFacts tool) => tool.OutputMode switch
    {
        "JsonSchema" => "",
        "StrictTool" => "\"tool_choice\":{\"type\":\"auto\",\"disable_parallel_tool_use\":true},",
        _ => "\"tool_choice\":{\"type\":\"tool\",\"name\":\"" + JsonText.Escape(tool.Name) + "\",\"disable_parallel_tool_use\":true},",
    };
}
