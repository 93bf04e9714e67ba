namespace PromptGen.Generators.Schema;

/// <summary>Joins descriptions.</summary>
internal static class Sentences
{
    /// <summary>Joins a description and what is to be added to it, each part ending in a full stop where more follows.</summary>
    public static string? Join(string? first, IReadOnlyCollection<string> others)
    {
        if (others.Count == 0)
        {
            return first;
        }

        List<string> parts = [.. first is null ? [] : new[] { first }, .. others.Where(other => other != first)];
        if (parts.Count < 2)
        {
            return parts.FirstOrDefault();
        }

        return string.Join(" ", parts.Select(static part => part.Length > 0 && ".!?。".IndexOf(part[part.Length - 1]) >= 0 ? part : part + "."));
    }
}
