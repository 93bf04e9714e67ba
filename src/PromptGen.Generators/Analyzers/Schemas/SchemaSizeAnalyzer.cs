using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>PG1008: a schema beyond the limits of OpenAI's Structured Outputs (provider facts OS-2), or larger than the project wants.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaSizeAnalyzer : ToolAnalyzer
{
    /// <summary>The option with the soft limit of properties.</summary>
    public const string MaxPropertiesKey = "promptgen.max_properties";

    private const int DefaultMaxProperties = 60;
    private const int MaxProperties = 5_000;
    private const int MaxLevels = 10;
    private const int MaxEnumValues = 1_000;
    private const int MaxCharacters = 120_000;
    private const int MaxEnumCharacters = 15_000;
    private const string Target = "OpenAI strict mode";

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG1008_SchemaTooLarge, Descriptors.PG1008_SchemaLarge];

    private protected override IEnumerable<Finding> Check(CheckedTool tool)
    {
        SchemaNode schema = SchemaBuilder.Build(tool.Model, Dialect.OpenAIStrict).Schema ?? SchemaBuilder.Build(tool.Model, Dialect.Portable).Schema!;
        SchemaSize size = SchemaSize.Of(schema);
        if (tool.Strict.Has("openai") && Exceeded(size) is var (count, unit, limit))
        {
            yield return Report(tool, Descriptors.PG1008_SchemaTooLarge, count, unit, Target, limit);
            yield break;
        }

        int wanted = tool.Number(MaxPropertiesKey, DefaultMaxProperties);
        if (size.Properties > wanted)
        {
            yield return Report(tool, Descriptors.PG1008_SchemaLarge, size.Properties, "properties", MaxPropertiesKey, wanted);
        }
    }

    private static (int Count, string Unit, int Limit)? Exceeded(SchemaSize size) =>
        size.Properties > MaxProperties ? (size.Properties, "properties", MaxProperties)
        : size.Levels > MaxLevels ? (size.Levels, "levels", MaxLevels)
        : size.EnumValues > MaxEnumValues ? (size.EnumValues, "enum values", MaxEnumValues)
        : size.LargestEnum.Characters > MaxEnumCharacters ? (size.LargestEnum.Characters, $"characters in an enum of {size.LargestEnum.Values.ToString(CultureInfo.InvariantCulture)} values", MaxEnumCharacters)
        : size.Characters > MaxCharacters ? (size.Characters, "characters of names and values", MaxCharacters)
        : null;

    private static Finding Report(CheckedTool tool, DiagnosticDescriptor rule, int count, string unit, string target, int limit) =>
        CheckedTool.Report(rule, tool.Location, tool.Model.Name, count.ToString(CultureInfo.InvariantCulture), unit, target, limit.ToString(CultureInfo.InvariantCulture));
}
