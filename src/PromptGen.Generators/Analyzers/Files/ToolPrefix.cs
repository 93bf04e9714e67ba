using PromptGen.Generators.Analyzers.Schemas;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Model;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Files;

/// <summary>The static part of a tool's requests, as the generator makes it.</summary>
internal static class ToolPrefix
{
    /// <summary>The texts; null if a file that belongs to them cannot be read.</summary>
    public static PrefixModel? Read(CheckedTool tool) => PrefixReader.Read(tool.Model, tool.AnalyzerOptions, tool.GeneratorOptions, tool.CancellationToken);

    /// <summary>Everything that the prefix is made of.</summary>
    public static ToolFacts Facts(ToolModel tool, PrefixModel prefix)
    {
        Dictionary<Dialect, string> schemas = [];
        foreach (Dialect dialect in new[] { Dialect.Portable, Dialect.AnthropicStrict, Dialect.OpenAIStrict })
        {
            if (SchemaBuilder.Build(tool, dialect).Schema is { } schema)
            {
                schemas.Add(dialect, schema.ToJson());
            }
        }

        bool strict = WirePrefix.IsStrict(tool.OutputMode, tool.Strict);
        EquatableArray<Exemplar> exemplars = prefix.Others.FirstOrDefault(other => strict && other.Dialect == nameof(Dialect.AnthropicStrict))?.Exemplars ?? prefix.Exemplars;
        return new ToolFacts(
            tool.Name,
            tool.DocumentTag,
            tool.OutputMode,
            tool.CacheTtl,
            tool.Strict,
            tool.Definition,
            JsonText.Escape(PromptText.Instructions(prefix.Instructions, tool.DocumentTag)),
            JsonText.Escape(string.Concat(PromptText.Exemplars(exemplars, tool.DocumentTag))),
            schemas);
    }
}
