namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Collects the features of one thing as hashes (FNV-1a, the same on every machine).</summary>
internal sealed class FeatureList
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<ulong> _hashes = [];

    public void Add(string tag) => _hashes.Add(Mix(Basis, tag));

    public void Add(string tag, ReadOnlySpan<char> value) => _hashes.Add(Mix(Mix(Basis, tag), value));

    public void Add(string tag, ReadOnlySpan<char> value, ReadOnlySpan<char> second) => _hashes.Add(Mix(Mix(Mix(Mix(Basis, tag), value), "\u0001"), second));

    public void Add(string tag, int value) => _hashes.Add(Mix(Basis, tag) * Prime ^ unchecked((ulong)(value + 7)) * Prime);

    public void Add(string tag, int value, int second) => _hashes.Add((Mix(Basis, tag) * Prime ^ unchecked((ulong)(value + 7))) * Prime ^ unchecked((ulong)(second + 77)) * Prime);

    public ulong[] ToArray() => [.. _hashes.Distinct()];

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return (hash ^ 0xFFFF) * Prime;
    }
}
