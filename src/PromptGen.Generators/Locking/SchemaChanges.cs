using System.Globalization;

namespace PromptGen.Generators.Locking;

/// <summary>Compares the schemas of two entries.</summary>
internal static class SchemaChanges
{
    /// <summary>What moved in the schema. The definition's description is part of the tools too, and counts as wording.</summary>
    public static SchemaChange Between(LockEntry old, LockEntry current) =>
        old.Tools == current.Tools ? SchemaChange.None
        : old.Structure == current.Structure ? SchemaChange.Wording
        : IsBreaking(old.Shape, current.Shape) ? SchemaChange.Breaking
        : SchemaChange.Additive;

    /// <summary>The version that follows an entry's.</summary>
    public static string NextVersion(string version, SchemaChange change)
    {
        string[] parts = version.Split('.');
        int[] figures = [.. Enumerable.Range(0, 3).Select(index => index < parts.Length && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out int figure) ? figure : 0)];
        (int major, int minor, int patch) = change switch
        {
            SchemaChange.Breaking => (figures[0] + 1, 0, 0),
            SchemaChange.Additive => (figures[0], figures[1] + 1, 0),
            SchemaChange.Wording => (figures[0], figures[1], figures[2] + 1),
            _ => (figures[0], figures[1], figures[2]),
        };
        return string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", major, minor, patch);
    }

    private static bool IsBreaking(IReadOnlyList<KeyValuePair<string, string>> old, IReadOnlyList<KeyValuePair<string, string>> current)
    {
        Dictionary<string, string> before = old.ToDictionary(static member => member.Key, static member => member.Value, StringComparer.Ordinal);
        Dictionary<string, string> after = current.ToDictionary(static member => member.Key, static member => member.Value, StringComparer.Ordinal);
        return before.Any(member => !after.TryGetValue(member.Key, out string? type) || IsRetyped(member.Value, type))
            || after.Any(member => !before.ContainsKey(member.Key) && IsRequiredHere(member, before));
    }

    private static bool IsRetyped(string before, string after)
    {
        IReadOnlyList<string> values = SchemaShape.ValuesOf(after);
        return SchemaShape.TypeOf(before) != SchemaShape.TypeOf(after)
            || (!SchemaShape.IsRequired(before) && SchemaShape.IsRequired(after) && !SchemaShape.IsNullable(after))
            || (values.Count > 0 && (SchemaShape.ValuesOf(before).Count == 0 || SchemaShape.ValuesOf(before).Any(value => !values.Contains(value))));
    }

    /// <summary>A required member that may be null is read as null where an old answer lacks it. One inside a new object is as new as that.</summary>
    private static bool IsRequiredHere(KeyValuePair<string, string> member, Dictionary<string, string> before)
    {
        string path = member.Key;
        int end = path.LastIndexOfAny(['.', '[', '{', '(']);
        bool parentIsNew = end > 0 ? !before.ContainsKey(path.Substring(0, end)) : path[0] == '#';
        return !parentIsNew && SchemaShape.IsRequired(member.Value) && !SchemaShape.IsNullable(member.Value);
    }
}
