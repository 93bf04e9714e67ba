using System.Text.Json;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using PromptGen.Extensions.AI;

namespace PromptGen.Anthropic;

/// <summary>
/// An extraction tool for chat options of one's own, with what the SDK's chat client looks for among the additional properties: <c>strict</c>, a cache marker and
/// examples of the input. The exact types count there (provider facts WR-3).
/// </summary>
internal sealed class AnthropicFunction : AIFunctionDeclaration
{
    private readonly ExtractionFunction _function;
    private readonly Dictionary<string, object?> _properties = [];

    public AnthropicFunction(ExtractionTool tool, bool strict, CacheControlEphemeral? marker, List<Dictionary<string, JsonElement>> examples)
    {
        _function = new ExtractionFunction(tool, strict ? SchemaDialect.AnthropicStrict : SchemaDialect.Portable);
        if (strict)
        {
            _properties[nameof(Tool.Strict)] = true;
        }

        if (marker is not null)
        {
            _properties[nameof(Tool.CacheControl)] = marker;
        }

        if (examples.Count > 0)
        {
            _properties[nameof(Tool.InputExamples)] = examples;
        }
    }

    public override string Name => _function.Name;

    public override string Description => _function.Description;

    public override JsonElement JsonSchema => _function.JsonSchema;

    public override IReadOnlyDictionary<string, object?> AdditionalProperties => _properties;
}
