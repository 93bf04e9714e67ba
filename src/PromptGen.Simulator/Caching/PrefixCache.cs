namespace PromptGen.Simulator.Caching;

/// <summary>
/// Entries written at marked positions. A request looks up with <see cref="Begin"/>; what it writes becomes readable, and what it reads lives on, with
/// <see cref="Publish"/>, when its response has begun (provider facts CA-7, CA-11, CA-12). A request that is refused does neither.
/// </summary>
internal sealed class PrefixCache(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Looks up and accounts one request.</summary>
    /// <param name="positions">The prompt's positions in prefix order.</param>
    /// <param name="minimum">The shortest prefix that is cached; null = none known, nothing is too short.</param>
    /// <param name="lookback">How many positions, the breakpoint included, are looked at per breakpoint.</param>
    /// <param name="longLifetime">From which lifetime on a write counts as long.</param>
    public CacheTicket Begin(IReadOnlyList<PromptPosition> positions, int? minimum, int lookback, TimeSpan longLifetime)
    {
        DateTimeOffset start = clock.GetUtcNow();
        int[] marked = [.. Enumerable.Range(0, positions.Count).Where(i => positions[i].Lifetime is not null && positions[i].TokensUpTo >= (minimum ?? 0))];
        int total = positions.Count == 0 ? 0 : positions[^1].TokensUpTo;
        lock (_gate)
        {
            int hit = FindHit(positions, marked, lookback, start);
            int read = hit < 0 ? 0 : positions[hit].TokensUpTo;
            int endLong = Math.Max(read, End(positions, marked, p => p.Lifetime >= longLifetime));
            int endShort = Math.Max(endLong, End(positions, marked, _ => true));
            CacheUse use = new(read, endLong - read, endShort - endLong, total - endShort);

            // Using a long prefix uses the shorter marked ones inside it.
            return new CacheTicket(use, start, [.. marked.Where(i => i < hit).Append(hit).Where(i => i >= 0).Select(i => positions[i])], [.. marked.Where(i => i > hit).Select(i => positions[i])]);
        }
    }

    /// <summary>Makes what the request wrote readable, and lets what it read live on. Lifetimes still count from the request's start.</summary>
    public void Publish(CacheTicket ticket)
    {
        lock (_gate)
        {
            foreach (PromptPosition position in ticket.Reads)
            {
                if (_entries.TryGetValue(position.Key, out Entry? entry) && entry.LivesAt(ticket.Start))
                {
                    entry.UseAt(ticket.Start);
                }
            }

            foreach (PromptPosition position in ticket.Writes)
            {
                _entries[position.Key] = new Entry(ticket.Start, position.Lifetime!.Value);
            }
        }
    }

    private int FindHit(IReadOnlyList<PromptPosition> positions, int[] marked, int lookback, DateTimeOffset now)
    {
        for (int m = marked.Length - 1; m >= 0; m--)
        {
            int lowest = Math.Max(0, marked[m] - lookback + 1);
            for (int i = marked[m]; i >= lowest; i--)
            {
                if (_entries.TryGetValue(positions[i].Key, out Entry? entry) && entry.LivesAt(now))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static int End(IReadOnlyList<PromptPosition> positions, int[] marked, Func<PromptPosition, bool> wanted)
    {
        int last = Array.FindLastIndex(marked, i => wanted(positions[i]));
        return last < 0 ? 0 : positions[marked[last]].TokensUpTo;
    }

    private sealed class Entry(DateTimeOffset lastUse, TimeSpan lifetime)
    {
        private DateTimeOffset _lastUse = lastUse;

        public bool LivesAt(DateTimeOffset now) => now - _lastUse < lifetime;

        /// <summary>Requests may begin to answer in another order than they came.</summary>
        public void UseAt(DateTimeOffset time) => _lastUse = time > _lastUse ? time : _lastUse;
    }
}
