using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace PromptGen.Simulator.Caching;

/// <summary>
/// The automatic cache of the earlier OpenAI families: an identical beginning is enough, from 1,024 tokens, reported in steps of 128
/// (provider facts OA-1, OA-3).
/// </summary>
internal sealed class AutomaticPrefixCache(TimeProvider clock)
{
    private const int Minimum = 1024;
    private const int Step = 128;

    // OA-5: 5-10 minutes without retention; the lower end, so that no test rests on a longer life.
    private static readonly TimeSpan s_short = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_retained = TimeSpan.FromHours(24);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _expiry = new(StringComparer.Ordinal);

    /// <summary>Looks up the longest known beginning.</summary>
    /// <returns>Cached tokens, and what to hand to <see cref="Publish"/>.</returns>
    public (int Cached, IReadOnlyList<string> Keys, DateTimeOffset Start) Begin(string head, IReadOnlyList<string> parts, decimal charactersPerToken)
    {
        DateTimeOffset start = clock.GetUtcNow();
        List<string> keys = StepKeys(head, string.Join('\u0001', parts), charactersPerToken);
        lock (_gate)
        {
            for (int i = keys.Count - 1; i >= 0; i--)
            {
                if (_expiry.TryGetValue(keys[i], out DateTimeOffset expiry) && start < expiry)
                {
                    return (Minimum + (i * Step), keys, start);
                }
            }
        }

        return (0, keys, start);
    }

    public void Publish(IReadOnlyList<string> keys, DateTimeOffset start, bool retain)
    {
        DateTimeOffset expiry = start + (retain ? s_retained : s_short);
        lock (_gate)
        {
            foreach (string key in keys)
            {
                _expiry[key] = expiry;
            }
        }
    }

    private static List<string> StepKeys(string head, string text, decimal charactersPerToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(head));
        List<string> keys = [];
        int done = 0;
        for (int tokens = Minimum; ; tokens += Step)
        {
            int end = (int)(tokens * charactersPerToken);
            if (end > text.Length)
            {
                return keys;
            }

            // Hashed as UTF-16, so that a step may fall inside a surrogate pair.
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan(done, end - done)));
            keys.Add(Convert.ToHexString(hash.GetCurrentHash()));
            done = end;
        }
    }
}
