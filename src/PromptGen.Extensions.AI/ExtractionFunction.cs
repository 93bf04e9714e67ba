using System.Text.Json;
using Microsoft.Extensions.AI;

namespace PromptGen.Extensions.AI;

/// <summary>
/// An extraction tool as Microsoft.Extensions.AI knows tools: a function that the model calls and nobody invokes. Its schema goes out as it is. That the tool is
/// strict stands in <see cref="AITool.AdditionalProperties"/>, where the Anthropic and OpenAI adapters look for it (provider facts WR-3).
/// </summary>
public sealed class ExtractionFunction : AIFunctionDeclaration
{
    private readonly ExtractionTool _tool;
    private readonly AdditionalPropertiesDictionary _properties = [];

    /// <summary>Makes the function of a tool.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="dialect">The schema's dialect. The strict ones make the tool strict.</param>
    /// <exception cref="NotSupportedException">The record cannot be expressed in the dialect; the message names the member.</exception>
    public ExtractionFunction(ExtractionTool tool, SchemaDialect dialect = SchemaDialect.Portable)
    {
        ArgumentNullException.ThrowIfNull(tool);
        _tool = tool;
        using JsonDocument schema = JsonDocument.Parse(tool.GetInputSchema(dialect));
        JsonSchema = schema.RootElement.Clone();
        if (dialect != SchemaDialect.Portable)
        {
            _properties["strict"] = true;
        }
    }

    /// <inheritdoc/>
    public override string Name => _tool.Name;

    /// <inheritdoc/>
    public override string Description => _tool.Description;

    /// <inheritdoc/>
    public override JsonElement JsonSchema { get; }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?> AdditionalProperties => _properties;
}
