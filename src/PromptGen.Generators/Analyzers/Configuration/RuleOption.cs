using System.Globalization;

namespace PromptGen.Generators.Analyzers.Configuration;

/// <summary>An option of the rules: how its key is written and which values it takes.</summary>
/// <param name="Key">The key; one that ends with a dot takes any rest.</param>
/// <param name="Allowed">The values in words, as the message of PG9001 says them.</param>
/// <param name="Default">What is used otherwise.</param>
/// <param name="IsValid">Whether a trimmed value that is not empty is understood.</param>
internal sealed record RuleOption(string Key, string Allowed, string Default, Func<string, bool> IsValid)
{
    /// <summary>True if it is read once for the project and not for each file, so that a section of an <c>.editorconfig</c> does not reach it.</summary>
    public bool IsProjectWide { get; init; }

    /// <summary>True if a key is this option.</summary>
    public bool Has(string key) => Key.EndsWith(".", StringComparison.Ordinal)
        ? key.Length > Key.Length && key.StartsWith(Key, StringComparison.OrdinalIgnoreCase)
        : string.Equals(key, Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>An option with a few words as values.</summary>
    public static RuleOption Words(string key, string otherwise, params string[] words) =>
        new(key, words.Length == 1 ? $"'{words[0]}'" : string.Join(", ", words.Take(words.Length - 1).Select(Quote)) + " or " + Quote(words[words.Length - 1]), otherwise, value => words.Contains(value, StringComparer.OrdinalIgnoreCase));

    /// <summary>An option with a list of a few words.</summary>
    public static RuleOption WordList(string key, string otherwise, params string[] words) =>
        new(key, "a list of " + string.Join(" and ", words.Select(Quote)), otherwise, value => value.Split(',').All(entry => words.Contains(entry.Trim(), StringComparer.OrdinalIgnoreCase)));

    /// <summary>An option with a whole number.</summary>
    public static RuleOption Number(string key, int otherwise, int least = 0, int most = int.MaxValue) => new(
        key,
        most == int.MaxValue ? $"a whole number from {least.ToString(CultureInfo.InvariantCulture)}" : $"a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}",
        otherwise.ToString(CultureInfo.InvariantCulture),
        value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most);

    /// <summary>An option with any text.</summary>
    public static RuleOption Text(string key, string otherwise) => new(key, "any text", otherwise, static _ => true);

    private static string Quote(string word) => $"'{word}'";
}
