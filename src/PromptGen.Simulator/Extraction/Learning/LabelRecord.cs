namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// How often each label was right and wrong for one leaf over the exemplars. A candidate is told how good its label is; for an
/// exemplar's own candidates that exemplar is left out, so that a label seen once does not vouch for itself.
/// </summary>
internal sealed class LabelRecord
{
    private const int Grades = 6;
    private const int SurePercent = 80;

    private readonly Dictionary<(int Kind, string Label), (int Right, int Seen)> _all = [];
    private readonly Dictionary<DocumentView, Dictionary<(int Kind, string Label), bool>> _own = [];

    /// <summary>How many features grading can give.</summary>
    public static int FeatureCount => Candidate.LabelKinds * Grades;

    public void Add(DocumentView view, IReadOnlyList<Candidate> candidates, IReadOnlyList<bool> right)
    {
        Dictionary<(int Kind, string Label), bool> seen = [];
        for (int i = 0; i < candidates.Count; i++)
        {
            for (int kind = 0; kind < Candidate.LabelKinds; kind++)
            {
                (int, string) key = (kind, candidates[i].Labels[kind]);
                seen[key] = right[i] || seen.GetValueOrDefault(key);
            }
        }

        foreach ((var key, bool isRight) in seen)
        {
            (int before, int count) = _all.GetValueOrDefault(key);
            _all[key] = (before + (isRight ? 1 : 0), count + 1);
        }

        _own[view] = seen;
    }

    /// <summary>Appends what the labels of a candidate are worth to its features.</summary>
    public int[] Grade(Candidate candidate, DocumentView? exemplar, int firstFeature)
    {
        int[] features = [.. candidate.Indexes, .. new int[Candidate.LabelKinds]];
        for (int kind = 0; kind < Candidate.LabelKinds; kind++)
        {
            string label = candidate.Labels[kind];
            (int right, int seen) = _all.GetValueOrDefault((kind, label));
            if (exemplar is not null && _own[exemplar].TryGetValue((kind, label), out bool own))
            {
                (right, seen) = (right - (own ? 1 : 0), seen - 1);
            }

            features[candidate.Indexes.Length + kind] = firstFeature + (kind * Grades) + Grade(label, right, seen);
        }

        return features;
    }

    private static int Grade(string label, int right, int seen)
    {
        if (label.Length == 0 || seen == 0)
        {
            return label.Length == 0 ? 0 : 1;
        }

        if (right == 0)
        {
            return seen > 1 ? 2 : 3;
        }

        return right * 100 >= seen * SurePercent ? 5 : 4;
    }
}
