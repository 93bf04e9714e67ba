using System.Globalization;
using System.Text.RegularExpressions;

namespace PromptGen.Generators.Models;

/// <summary>
/// Which models refuse a prefilled last assistant turn: Claude 4.6 and later, and the Mythos models (provider facts TC-14).
/// The model data have no member for it, so the generation is read from the id of a model that they have.
/// </summary>
internal static class Prefill
{
    private static readonly Regex s_generation = new("^claude-[a-z]+-(?<major>[0-9])(-(?<minor>[0-9]))?$", RegexOptions.CultureInvariant);

    public static bool IsRejectedBy(ModelFact model)
    {
        Match match = s_generation.Match(model.Id);
        return model.Id.StartsWith("claude-mythos", StringComparison.Ordinal) || match.Success && (Digit(match, "major"), Digit(match, "minor")).CompareTo((4, 6)) >= 0;
    }

    private static int Digit(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
