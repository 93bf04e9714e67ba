namespace PromptGen.Generators.Exemplars;

/// <summary>Matches paths against a path or a glob: <c>*</c> and <c>?</c> inside a folder, <c>**</c> over folders.</summary>
internal static class FilePattern
{
    /// <summary>Makes a path relative to the project, with forward slashes.</summary>
    public static string Relative(string path, string? projectDirectory)
    {
        string normal = Normalize(path);
        string root = projectDirectory is null ? "" : Normalize(projectDirectory).TrimEnd('/') + "/";
        return root.Length > 1 && normal.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? normal.Substring(root.Length) : normal;
    }

    /// <summary>Whether a relative path fits a pattern; letters' case is ignored, as on most users' disks.</summary>
    public static bool Matches(string relativePath, string pattern)
    {
        string normal = Normalize(pattern);
        normal = normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal;
        return Matches(relativePath.Split('/'), 0, normal.Split('/'), 0);
    }

    /// <summary>The path of a file that is named from another one in the same or a nearby folder.</summary>
    public static string Sibling(string file, string name)
    {
        List<string> parts = [.. Normalize(file).Split('/')];
        parts.RemoveAt(parts.Count - 1);
        foreach (string part in Normalize(name).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>Whether two paths name the same file; separators and case aside.</summary>
    public static bool AreSame(string left, string right) => string.Equals(Normalize(left), Normalize(right), StringComparison.OrdinalIgnoreCase);

    private static string Normalize(string path) => path.Replace('\\', '/');

    private static bool Matches(string[] path, int p, string[] pattern, int q)
    {
        if (q == pattern.Length)
        {
            return p == path.Length;
        }

        if (pattern[q] == "**")
        {
            return Matches(path, p, pattern, q + 1) || (p < path.Length && Matches(path, p + 1, pattern, q));
        }

        return p < path.Length && MatchesName(path[p], 0, pattern[q], 0) && Matches(path, p + 1, pattern, q + 1);
    }

    private static bool MatchesName(string name, int n, string pattern, int p)
    {
        if (p == pattern.Length)
        {
            return n == name.Length;
        }

        return pattern[p] switch
        {
            '*' => MatchesName(name, n, pattern, p + 1) || (n < name.Length && MatchesName(name, n + 1, pattern, p)),
            '?' => n < name.Length && MatchesName(name, n + 1, pattern, p + 1),
            char c => n < name.Length && char.ToUpperInvariant(name[n]) == char.ToUpperInvariant(c) && MatchesName(name, n + 1, pattern, p + 1),
        };
    }
}
