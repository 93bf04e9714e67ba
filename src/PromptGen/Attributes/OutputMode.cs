namespace PromptGen;

/// <summary>How the model is bound to the schema.</summary>
public enum OutputMode
{
    /// <summary>What the model's data say is best: see <see cref="ModelProfile.AutoOutputMode"/>.</summary>
    Auto,

    /// <summary><c>tool_choice</c> names the tool. The newest Claude models answer 400 to it (provider facts TC-3).</summary>
    ForcedTool,

    /// <summary>The tool is <c>strict</c>, the choice is left to the model, and the prompt names the tool (provider facts TC-4).</summary>
    StrictTool,

    /// <summary>No tool: the answer's text itself is bound to the schema (<c>output_config.format</c>, <c>response_format</c>).</summary>
    JsonSchema,
}
