using System.Globalization;
using System.Text.RegularExpressions;

namespace PromptGen.Simulator.Validation;

/// <summary>
/// Which models refuse a prefilled last assistant turn: Claude 4.6 and later, and Mythos Preview (provider facts TC-14).
/// The model data have no member for it, so the generation is read from the id.
/// </summary>
internal static partial class PrefillRule
{
    private const int FirstMajor = 4;
    private const int FirstMinor = 6;

    public static bool Rejects(string modelId)
    {
        if (modelId.StartsWith("claude-mythos", StringComparison.Ordinal))
        {
            return true;
        }

        Match match = Generation().Match(modelId);
        if (!match.Success)
        {
            return false;
        }

        int major = int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture);
        int minor = match.Groups["minor"].Success ? int.Parse(match.Groups["minor"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return (major, minor).CompareTo((FirstMajor, FirstMinor)) >= 0;
    }

    [GeneratedRegex(@"^claude-[a-z]+-(?<major>\d)(-(?<minor>\d))?(-|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Generation();
}
