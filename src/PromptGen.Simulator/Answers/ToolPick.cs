using System.Text.Json;

namespace PromptGen.Simulator.Answers;

/// <summary>Which tool is called where the request leaves it open: the one the prompt names last, else the first.</summary>
internal static class ToolPick
{
    public static JsonElement From(IReadOnlyList<JsonElement> tools, string prompt) =>
        tools.Select((tool, index) => (tool, index, At: prompt.LastIndexOf(tool.GetProperty("name").GetString()!, StringComparison.Ordinal)))
            .OrderByDescending(t => t.At).ThenBy(t => t.index).First().tool;
}
