namespace PromptGen.Generators.Exemplars;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>Returns the candidate with the smallest edit distance, capitalisation and separators aside, if it is small against the name's length.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        string normal = Normalize(name);
        (string? Name, int Distance) best = (null, (normal.Length / 3) + 1);
        foreach (string candidate in candidates)
        {
            string other = Normalize(candidate);

            // What differs more in length than the best differs at all cannot be nearer, and a name of a megabyte must not be compared letter by letter.
            if (Math.Abs(other.Length - normal.Length) < best.Distance && Distance(normal, other) is var distance && distance < best.Distance)
            {
                best = (candidate, distance);
            }
        }

        return best.Name;
    }

    private static string Normalize(string name) => new(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private static int Distance(string a, string b)
    {
        int[] previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int[] current = new int[b.Length + 1];
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[b.Length];
    }
}
