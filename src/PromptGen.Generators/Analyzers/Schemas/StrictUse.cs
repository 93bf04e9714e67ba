using System.Collections.Immutable;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>
/// The one answer to the question whether strict schemas are in play for a tool: <c>promptgen.strict</c> decides; else the attribute; else the models that
/// the project uses the tool with, where one of them takes no forced tool.
/// </summary>
internal sealed class StrictUse(CheckedTool tool)
{
    /// <summary>The option that overrides: <c>auto</c>, <c>always</c> or <c>never</c>.</summary>
    public const string Key = "promptgen.strict";

    /// <summary>The option with the providers whose limits apply.</summary>
    public const string ProvidersKey = "promptgen.providers";

    private static readonly KeyValuePair<string, Dialect>[] s_providers = [new("anthropic", Dialect.AnthropicStrict), new("openai", Dialect.OpenAIStrict)];

    private bool? _isInPlay;

    /// <summary>Whether a strict schema of the tool is sent to anyone.</summary>
    public bool IsInPlay => _isInPlay ??= Decide();

    /// <summary>Whether the limits of Anthropic's strict subset apply.</summary>
    public bool IsAnthropic => Has("anthropic") && IsInPlay;

    /// <summary>Whether the limits of a provider matter to the project at all.</summary>
    public bool Has(string provider) => tool.List(ProvidersKey, [.. s_providers.Select(static entry => entry.Key)]).Contains(provider, StringComparer.OrdinalIgnoreCase);

    /// <summary>The strict dialects that are in play.</summary>
    public ImmutableArray<Dialect> Dialects => !IsInPlay ? [] : [.. s_providers.Where(entry => Has(entry.Key)).Select(static entry => entry.Value)];

    private bool Decide()
    {
        tool.Options.TryGetValue(Key, out string? option);
        return option?.Trim().ToLowerInvariant() switch
        {
            "always" => true,
            "never" => false,
            _ => tool.Model.IsDeclaredStrict || (tool.Model.OutputMode == "Auto" && IsUsedStrict()),
        };
    }

    private bool IsUsedStrict()
    {
        ToolUses uses = ToolUses.Of(tool.Compilation, tool.Type, tool.CancellationToken);
        return uses.ChoosesStrict || tool.List(CacheMinimum.ModelsKey).Concat(uses.Models).Any(id => ForcedToolChoice.Rejection(id, tool.Models, tool.Options) is not null);
    }
}
