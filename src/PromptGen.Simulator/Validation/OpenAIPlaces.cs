namespace PromptGen.Simulator.Validation;

/// <summary>How the messages of each OpenAI API name the parts of a request.</summary>
/// <param name="Messages">The list of messages.</param>
/// <param name="ToolSuffix">What stands between a tool and its name.</param>
/// <param name="Format">The object that holds a format's name.</param>
/// <param name="FormatOwner">What a schema of the format is called.</param>
/// <param name="FormatSchema">The member at fault where a format's schema is.</param>
internal sealed record OpenAIPlaces(string Messages, string ToolSuffix, string Format, string FormatOwner, string FormatSchema)
{
    public static OpenAIPlaces Chat { get; } = new("messages", ".function", "response_format.json_schema", "response_format", "response_format");

    public static OpenAIPlaces Responses { get; } = new("input", "", "text.format", "response_format", "text.format.schema");
}
