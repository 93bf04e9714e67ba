namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Learns to choose the right one of several candidates, or none.</summary>
internal sealed class Ranker
{
    private const int Margin = 30;

    private readonly Weights _weights;
    private readonly long _none;

    public Ranker(int features, IReadOnlyList<RankingCase> cases)
    {
        _weights = new Weights(features);
        int none = 0;
        long noneCorrection = 0;
        long steps = 1;
        foreach (int index in Passes.Over(cases.Count))
        {
            int move = Learn(cases[index], none);
            none += move;
            noneCorrection += move * steps;
            _weights.Step();
            steps++;
        }

        _weights.Finish();
        _none = (none * steps) - noneCorrection;
    }

    /// <summary>The index of the best candidate, or -1 for none.</summary>
    public int Best(IReadOnlyList<int[]> candidates, bool mayBeNone)
    {
        int best = -1;
        long bestScore = mayBeNone ? _none : long.MinValue;
        for (int i = 0; i < candidates.Count; i++)
        {
            long score = _weights.Average(candidates[i]);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    private int Learn(RankingCase one, int none)
    {
        int right = Highest(one, true, out long rightScore);
        int wrong = Highest(one, false, out long wrongScore);
        bool isNoneRight = right < 0;
        if (isNoneRight)
        {
            if (wrong >= 0 && none < wrongScore + Margin)
            {
                _weights.Move(one.Candidates[wrong], -1);
                return 1;
            }

            return 0;
        }

        int moved = 0;
        if (rightScore < none + Margin)
        {
            _weights.Move(one.Candidates[right], 1);
            moved = -1;
        }

        if (wrong >= 0 && rightScore < wrongScore + Margin)
        {
            _weights.Move(one.Candidates[right], 1);
            _weights.Move(one.Candidates[wrong], -1);
        }

        return moved;
    }

    private int Highest(RankingCase one, bool right, out long score)
    {
        int best = -1;
        score = long.MinValue;
        for (int i = 0; i < one.Candidates.Count; i++)
        {
            if (one.IsRight[i] != right)
            {
                continue;
            }

            long own = _weights.Current(one.Candidates[i]);
            if (own > score)
            {
                (best, score) = (i, own);
            }
        }

        return best;
    }
}
