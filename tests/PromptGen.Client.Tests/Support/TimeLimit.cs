namespace PromptGen.Client.Tests;

/// <summary>Lets a test fail where a mistake would let it wait for ever on a clock that stands still.</summary>
internal static class TimeLimit
{
    public static Task<T> Soon<T>(this Task<T> task) => task.WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);

    public static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        return await ReadAsync().Soon();

        async Task<List<T>> ReadAsync()
        {
            List<T> list = [];
            await foreach (T item in items)
            {
                list.Add(item);
            }

            return list;
        }
    }
}
