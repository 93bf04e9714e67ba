using System.Globalization;

namespace PromptGen.Fuzz;

/// <summary>What to run, how often, and the seed that makes it repeatable.</summary>
internal sealed record FuzzArguments(string Kind, int Count, int Seed)
{
    public const string Usage = "Usage: reader|stream|exemplars|delimiters|prefix|analyzers|generator --count N --seed S. N is more than 0, S is an integer.";

    public static FuzzArguments? Parse(string[] arguments)
    {
        if (arguments.Length == 0 || arguments.Length % 2 == 0)
        {
            return null;
        }

        FuzzArguments result = new(arguments[0], 100_000, 1);
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
