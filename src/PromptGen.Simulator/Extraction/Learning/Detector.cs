namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Learns to tell things that are wanted from things that are not, one by one.</summary>
internal sealed class Detector
{
    private const int Margin = 30;

    private readonly Weights _weights;

    public Detector(int features, IReadOnlyList<(int[] Features, bool IsWanted)> cases)
    {
        _weights = new Weights(features);
        foreach (int index in Passes.Over(cases.Count))
        {
            (int[] own, bool isWanted) = cases[index];
            long score = _weights.Current(own);
            if ((isWanted ? score : -score) < Margin)
            {
                _weights.Move(own, isWanted ? 1 : -1);
            }

            _weights.Step();
        }

        _weights.Finish();
    }

    public long Score(int[] features) => _weights.Average(features);
}
