namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// Features worth a weight: those that occur in at least two exemplars. What stands in only one of them would be learnt by
/// heart and help nowhere else.
/// </summary>
internal sealed class Vocabulary
{
    private const int LeastExemplars = 2;

    private readonly Dictionary<ulong, int> _indexes = [];

    /// <summary>Makes the vocabulary from the features of each exemplar.</summary>
    public Vocabulary(IEnumerable<IEnumerable<ulong>> featuresByExemplar)
    {
        Dictionary<ulong, int> counts = [];
        foreach (IEnumerable<ulong> features in featuresByExemplar)
        {
            foreach (ulong feature in features.Distinct())
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        foreach ((ulong feature, int count) in counts)
        {
            if (count >= LeastExemplars)
            {
                _indexes.Add(feature, _indexes.Count);
            }
        }
    }

    public int Count => _indexes.Count;

    public int[] Indexes(ulong[] features)
    {
        int[] indexes = new int[features.Length];
        int count = 0;
        foreach (ulong feature in features)
        {
            if (_indexes.TryGetValue(feature, out int index))
            {
                indexes[count++] = index;
            }
        }

        Array.Resize(ref indexes, count);
        return indexes;
    }
}
