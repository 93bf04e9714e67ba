using System.Collections.Immutable;
using System.Globalization;
using PromptGen.Generators.Analyzers.Cache;
using PromptGen.Generators.Analyzers.Files;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;

namespace PromptGen.Generators.Analyzers.Configuration;

/// <summary>All options of <c>.editorconfig</c> and <c>.globalconfig</c> that PromptGen knows.</summary>
internal static class RuleOptions
{
    /// <summary>How the key of every option starts.</summary>
    public const string Prefix = "promptgen.";

    /// <summary>The options.</summary>
    public static ImmutableArray<RuleOption> All { get; } =
    [
        RuleOption.WordList("promptgen.providers", "anthropic, openai", "anthropic", "openai"),
        RuleOption.Text(CacheMinimum.ModelsKey, ""),
        RuleOption.Text(ModelFacts.FileKey, ModelFacts.DefaultFile) with { IsProjectWide = true },
        RuleOption.Number(CacheMinimum.MinimumKeyPrefix, 4096),
        RuleOption.Text(ForcedToolChoice.Key, ""),
        RuleOption.Words(RuleSettings.StrictnessKey, "volatile", "volatile", "unproven"),
        RuleOption.Number(PromptOptions.MaxHopsKey, 2, 0, 3),
        Members(PromptOptions.VolatileMembersKey),
        Members(PromptOptions.StableMembersKey),
        RuleOption.Words(PromptOptions.DateGranularityKey, "day", "day", "none"),
        RuleOption.Number(RuleSettings.ReorderMinTokensKey, 256),
        RuleOption.Words("promptgen.strict", "auto", "auto", "always", "never"),
        RuleOption.Number("promptgen.strict.max_optional", 24),
        RuleOption.Number("promptgen.strict.max_unions", 16),
        RuleOption.Number("promptgen.strict.max_tools", 20),
        RuleOption.Number(ToolNameLimit.Key, ToolNameLimit.Default, 1, ToolNameLimit.Most),
        RuleOption.Number("promptgen.max_properties", 60),
        RuleOption.Number("promptgen.description_min_length", 0),
        RuleOption.Text("promptgen.description_exempt", "id, name, date"),
        new RuleOption(
            AnswerLimitAnalyzer.FactorKey,
            "a number above 0",
            "4",
            static value => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double factor) && factor > 0),
        RuleOption.Number("promptgen.min_exemplars", 0),
        RuleOption.Number(GeneratorOptions.MaxFileBytesKey, GeneratorOptions.DefaultMaxFileBytes) with { IsProjectWide = true },
        RuleOption.Number(GeneratorOptions.MaxPromptBytesKey, GeneratorOptions.DefaultMaxPromptBytes) with { IsProjectWide = true },
        RuleOption.Number(GeneratorOptions.MaxMembersKey, GeneratorOptions.DefaultMaxMembers) with { IsProjectWide = true },
        RuleOption.Number(GeneratorOptions.MaxEnumMembersKey, GeneratorOptions.DefaultMaxEnumMembers) with { IsProjectWide = true },
        RuleOption.Words(TestProjects.Key, "false", "true", "false"),
    ];

    // A member is written as documentation comments write it: M:Acme.Prompts.Build(System.String).
    private static RuleOption Members(string key) => new(
        key,
        "a list of documentation ids such as M:Acme.Prompts.Build, separated by |",
        "",
        static value => value.Split('|').Select(static id => id.Trim()).All(static id => id.Length == 0 || id.Length > 2 && id[1] == ':' && "MPFET".IndexOf(id[0]) >= 0));
}
