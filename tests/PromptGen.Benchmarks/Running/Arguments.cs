namespace PromptGen.Benchmarks.Running;

/// <summary>What the command line asks for.</summary>
/// <param name="Filter">The one area to measure, or null for all.</param>
/// <param name="JsonFile">Where the figures go as JSON, or null.</param>
internal sealed record Arguments(string? Filter, string? JsonFile)
{
    public static IReadOnlyList<string> Areas { get; } = ["request", "loopback", "schema", "reading", "generator", "analyzers"];

    /// <summary>Reads the command line.</summary>
    /// <returns>Null when it is not understood.</returns>
    public static Arguments? Read(ReadOnlySpan<string> args)
    {
        Arguments result = new(null, null);
        bool isQuick = false;
        for (int index = 0; index < args.Length; index++)
        {
            string? value = index + 1 < args.Length ? args[index + 1] : null;
            switch (args[index])
            {
                case "--quick":
                    isQuick = true;
                    break;
                case "--filter" when value is not null && Areas.Contains(value):
                    result = result with { Filter = value };
                    index++;
                    break;
                case "--json" when value is not null:
                    result = result with { JsonFile = value };
                    index++;
                    break;
                default:
                    return null;
            }
        }

        return isQuick ? result : null;
    }
}
