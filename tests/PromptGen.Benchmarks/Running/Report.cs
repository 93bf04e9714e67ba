using System.Text.Json;

namespace PromptGen.Benchmarks.Running;

/// <summary>Measures the areas asked for, prints a line a goal and a summary.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>0 when every goal holds, 1 otherwise.</returns>
    public static async Task<int> RunAsync(IReadOnlyDictionary<string, Func<IEnumerable<Goal>>> areas, Arguments arguments)
    {
        List<Goal> goals = [];
        foreach (string area in Arguments.Areas.Where(area => arguments.Filter is null || arguments.Filter == area))
        {
            foreach (Goal goal in areas[area]())
            {
                Console.WriteLine(goal);
                goals.Add(goal);
            }
        }

        if (arguments.JsonFile is { } file)
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(goals, s_json)).ConfigureAwait(false);
        }

        int holds = goals.Count(static goal => goal.Holds);
        Console.WriteLine($"{holds} of {goals.Count} goals hold.");
        return holds == goals.Count ? 0 : 1;
    }
}
