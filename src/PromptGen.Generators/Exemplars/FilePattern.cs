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
        return Matches(relativePath.Split('/'), normal.Split('/'));
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

    /// <summary>
    /// Matches by going on from the last star alone: what stands before an earlier one fits already, and trying that again would cost exponential time on
    /// names made for it.
    /// </summary>
    private static bool Matches(string[] path, string[] pattern)
    {
        int p = 0;
        int q = 0;
        int star = -1;
        int taken = 0;
        while (p < path.Length)
        {
            if (q < pattern.Length && pattern[q] == "**")
            {
                star = q++;
                taken = p;
            }
            else if (q < pattern.Length && MatchesName(path[p], pattern[q]))
            {
                p++;
                q++;
            }
            else if (star >= 0)
            {
                q = star + 1;
                p = ++taken;
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(q).All(static rest => rest == "**");
    }

    /// <summary>The same for the letters of one name.</summary>
    private static bool MatchesName(string name, string pattern)
    {
        int n = 0;
        int p = 0;
        int star = -1;
        int taken = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                taken = n;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || char.ToUpperInvariant(name[n]) == char.ToUpperInvariant(pattern[p])))
            {
                n++;
                p++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++taken;
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(p).All(static rest => rest == '*');
    }
}
