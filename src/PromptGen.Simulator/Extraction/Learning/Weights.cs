namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// Averaged perceptron weights. Whole numbers throughout, so that every machine gets the same ones. A feature that was right as
/// often as wrong over the exemplars ends near zero; one that was always right ends high.
/// </summary>
internal sealed class Weights(int features)
{
    private readonly int[] _current = new int[features];
    private readonly long[] _correction = new long[features];
    private long[]? _average;
    private long _steps = 1;

    public void Step() => _steps++;

    public void Move(int[] features, int by)
    {
        foreach (int feature in features)
        {
            _current[feature] += by;
            _correction[feature] += by * _steps;
        }
    }

    public long Current(int[] features)
    {
        long score = 0;
        foreach (int feature in features)
        {
            score += _current[feature];
        }

        return score;
    }

    /// <summary>Ends the learning: from here on <see cref="Average"/> counts.</summary>
    public void Finish()
    {
        _average = new long[features];
        for (int i = 0; i < features; i++)
        {
            _average[i] = (_current[i] * _steps) - _correction[i];
        }
    }

    public long Average(int[] features)
    {
        long score = 0;
        foreach (int feature in features)
        {
            score += _average![feature];
        }

        return score;
    }
}
