namespace PromptGen.Generators.Models;

/// <summary>A list of model ids from an option: comma separated, trimmed, compared without case, with <c>*</c> at the end for any rest.</summary>
internal static class ModelList
{
    /// <summary>True if the list names the model.</summary>
    public static bool Names(string list, string id) => list.Split(',').Any(entry => Matches(entry.Trim(), id));

    private static bool Matches(string entry, string id) => entry.EndsWith("*", StringComparison.Ordinal)
        ? entry.Length > 1 && id.StartsWith(entry.Substring(0, entry.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(entry, id, StringComparison.OrdinalIgnoreCase);
}
