namespace PromptGen.Corpus.Composer;

/// <summary>Two features in no order.</summary>
internal readonly record struct FeaturePair
{
    public FeaturePair(string one, string other) =>
        (First, Second) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    public string First { get; }

    public string Second { get; }

    /// <summary>Whether two features exclude each other on one member, so that they can only stand beside each other.</summary>
    public static bool AreOfOneSort(string one, string other) => SortOf(one).SequenceEqual(SortOf(other));

    private static ReadOnlySpan<char> SortOf(string feature) => feature.AsSpan(0, feature.IndexOf(' ', StringComparison.Ordinal));
}
