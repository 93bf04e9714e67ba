namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>Learns to tell things that are wanted from things that are not, one by one.</summary>
internal sealed class Detector
{
    private const int Rounds = 12;
    private const int Margin = 12;

    private readonly Weights _weights;

    public Detector(int features, IReadOnlyList<(int[] Features, bool IsWanted)> cases)
    {
        _weights = new Weights(features);
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((int[] features_, bool isWanted) in cases)
            {
                long score = _weights.Current(features_);
                if ((isWanted ? score : -score) < Margin)
                {
                    _weights.Move(features_, isWanted ? 1 : -1);
                }

                _weights.Step();
            }
        }

        _weights.Finish();
    }

    public long Score(int[] features) => _weights.Average(features);
}
