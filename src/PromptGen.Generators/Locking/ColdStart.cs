using System.Globalization;
using PromptGen.Generators.Models;

namespace PromptGen.Generators.Locking;

/// <summary>Says what moved away from the lock file and what the first call afterwards costs.</summary>
internal static class ColdStart
{
    private const string OneHour = "OneHour";

    /// <summary>What moved, in the API's words: tools, system, or both.</summary>
    public static string PartOf(LockEntry old, LockEntry current)
    {
        string tools = SchemaChanges.Between(old, current) switch
        {
            SchemaChange.None => "",
            SchemaChange.Wording => "tools (schema: wording only)",
            SchemaChange.Additive => "tools (schema: additive)",
            _ => "tools (schema: breaking)",
        };
        string system = old.System == current.System ? "" : old.Exemplars == current.Exemplars ? "system (not the exemplars)" : "system (exemplars)";
        return tools.Length > 0 && system.Length > 0 ? tools + " and " + system : tools + system;
    }

    /// <summary>The size, and the price of one cache write on each model: <c>about 12000 tokens, $0.015 on claude-haiku-4-5 as of 2026-11-20</c>.</summary>
    /// <param name="entry">The prefix as it is now.</param>
    /// <param name="cacheTtl">The member name of <c>PromptGen.CacheTtl</c>.</param>
    /// <param name="models">The declared models.</param>
    public static string CostOf(LockEntry entry, string cacheTtl, IReadOnlyList<ModelFact> models)
    {
        List<string> costs = [];
        foreach (ModelFact model in models)
        {
            long tokens = entry.TypicalTokens.FirstOrDefault(family => family.Key == model.Tokenizer).Value;
            tokens = tokens == 0 ? entry.MostTokens : tokens;
            if ((cacheTtl == OneHour ? model.CacheWriteLong : model.CacheWrite) is { } price)
            {
                costs.Add($"{Tokens(tokens)}, ${Dollars(tokens * price / 1_000_000)} on {model.Id} as of {model.AsOf}");
            }
        }

        return costs.Count > 0 ? string.Join("; ", costs)
            : string.Format(CultureInfo.InvariantCulture, "{0} to {1} tokens", entry.LeastTokens, entry.MostTokens);
    }

    private static string Tokens(long tokens) => string.Format(CultureInfo.InvariantCulture, "about {0} tokens", tokens);

    private static string Dollars(decimal amount) => amount.ToString(amount < 0.01m ? "0.0000" : "0.00", CultureInfo.InvariantCulture);
}
