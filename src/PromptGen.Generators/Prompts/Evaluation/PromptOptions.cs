using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>The options the analysis model itself reads. Equal options share one analysis of a compilation.</summary>
/// <param name="MaxHops">How many calls a sink is followed to its callers: <c>promptgen.max_hops</c>, 0 to 3.</param>
/// <param name="AllowsDayGranularity">True unless <c>promptgen.allow_date_granularity</c> is <c>none</c>.</param>
/// <param name="VolatileMembers">Documentation ids from <c>promptgen.volatile_members</c>, separated by <c>|</c>.</param>
/// <param name="StableMembers">Documentation ids from <c>promptgen.stable_members</c>, separated by <c>|</c>.</param>
internal sealed record PromptOptions(int MaxHops = 2, bool AllowsDayGranularity = true, string VolatileMembers = "", string StableMembers = "")
{
    /// <summary>The key of <see cref="MaxHops"/>.</summary>
    public const string MaxHopsKey = "promptgen.max_hops";

    /// <summary>The key of <see cref="AllowsDayGranularity"/>.</summary>
    public const string DateGranularityKey = "promptgen.allow_date_granularity";

    /// <summary>The key of <see cref="VolatileMembers"/>.</summary>
    public const string VolatileMembersKey = "promptgen.volatile_members";

    /// <summary>The key of <see cref="StableMembers"/>.</summary>
    public const string StableMembersKey = "promptgen.stable_members";

    /// <summary>All defaults.</summary>
    public static PromptOptions Default { get; } = new();

    /// <summary>Reads the options; a missing, empty or wrong value means the default.</summary>
    public static PromptOptions Read(AnalyzerConfigOptions options)
    {
        options.TryGetValue(MaxHopsKey, out string? hops);
        options.TryGetValue(DateGranularityKey, out string? day);
        options.TryGetValue(VolatileMembersKey, out string? isVolatile);
        options.TryGetValue(StableMembersKey, out string? isStable);
        bool hasHops = int.TryParse(hops, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 3;
        return new PromptOptions(
            hasHops ? count : Default.MaxHops,
            !string.Equals(day?.Trim(), "none", StringComparison.OrdinalIgnoreCase),
            isVolatile?.Trim() ?? "",
            isStable?.Trim() ?? "");
    }
}
