using System.Globalization;

namespace PromptGen.Chaos;

/// <summary>What to run, how often, and the seed that makes it repeatable.</summary>
internal sealed record ChaosArguments(string Kind, int Count, int Seed)
{
    public const string Usage = "Usage: faults|cancel|threads --count N --seed S. N is more than 0, S is an integer.";

    private static readonly Dictionary<string, int> s_counts = new(StringComparer.Ordinal) { ["faults"] = 100_000, ["cancel"] = 1_000, ["threads"] = 64_000_000 };

    public static ChaosArguments? Parse(string[] arguments)
    {
        if (arguments.Length % 2 == 0 || !s_counts.TryGetValue(arguments[0], out int count))
        {
            return null;
        }

        ChaosArguments result = new(arguments[0], count, 1);
        for (int index = 1; index < arguments.Length; index += 2)
        {
            if (!int.TryParse(arguments[index + 1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            {
                return null;
            }

            switch (arguments[index])
            {
                case "--count" when number > 0:
                    result = result with { Count = number };
                    break;
                case "--seed":
                    result = result with { Seed = number };
                    break;
                default:
                    return null;
            }
        }

        return result;
    }
}
