namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Learns which of a few values goes with the words of a document.</summary>
internal sealed class Classifier
{
    private const int Margin = 40;

    private readonly string[] _values;
    private readonly Weights[] _weights;

    public Classifier(int features, IReadOnlyList<(int[] Features, string Value)> cases)
    {
        _values = [.. cases.GroupBy(c => c.Value, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        _weights = [.. _values.Select(_ => new Weights(features))];
        foreach (int index in _values.Length > 1 ? Passes.Over(cases.Count) : [])
        {
            Learn(cases[index].Features, Array.IndexOf(_values, cases[index].Value));
        }

        foreach (Weights weights in _weights)
        {
            weights.Finish();
        }
    }

    /// <summary>The likeliest value, or null where nothing was learnt. On a tie the more frequent one.</summary>
    public string? Best(int[] features)
    {
        int best = -1;
        long bestScore = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            long score = _weights[i].Average(features);
            if (best < 0 || score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best < 0 ? null : _values[best];
    }

    private void Learn(int[] features, int right)
    {
        int wrong = -1;
        long wrongScore = long.MinValue;
        for (int i = 0; i < _values.Length; i++)
        {
            long score = i == right ? long.MinValue : _weights[i].Current(features);
            if (score > wrongScore)
            {
                (wrong, wrongScore) = (i, score);
            }
        }

        if (_weights[right].Current(features) < wrongScore + Margin)
        {
            _weights[right].Move(features, 1);
            _weights[wrong].Move(features, -1);
        }

        foreach (Weights weights in _weights)
        {
            weights.Step();
        }
    }
}
