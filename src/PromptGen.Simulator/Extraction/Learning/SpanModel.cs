using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>A leaf whose value stands in the document: learns where.</summary>
internal sealed class SpanModel
{
    private readonly SchemaNode _node;
    private readonly Ranker _ranker;
    private readonly bool _mayBeNone;
    private readonly ValuePattern? _pattern;
    private readonly LabelRecord _labels = new();
    private readonly int _firstGrade;

    public SpanModel(SchemaNode node, Vocabulary vocabulary, IReadOnlyList<LearningCase> cases)
    {
        _node = node;
        if (GoldMatch.IsText(node.Kind))
        {
            _pattern = new ValuePattern([.. cases.Where(c => c.Gold.ValueKind == JsonValueKind.String && c.Gold.GetString()!.Length > 0).Select(c => c.Gold.GetString()!)]);
        }

        _firstGrade = vocabulary.Count;
        List<(DocumentView View, IReadOnlyList<Candidate> Candidates, bool[] Right)> usable = [];
        foreach (LearningCase one in cases)
        {
            IReadOnlyList<Candidate> candidates = Candidates(one.View);
            bool[] right = [.. candidates.Select(c => GoldMatch.IsRight(c, node.Kind, one.Gold))];
            // A value that stands nowhere in the document teaches nothing about places.
            if (!GoldMatch.IsPresent(one.Gold) || right.Contains(true))
            {
                usable.Add((one.View, candidates, right));
                _labels.Add(one.View, candidates, right);
            }
        }

        _mayBeNone = node.IsNullable;
        _ranker = new Ranker(
            vocabulary.Count + LabelRecord.FeatureCount,
            [.. usable.Select(u => new RankingCase([.. u.Candidates.Select(c => _labels.Grade(c, u.View, _firstGrade))], u.Right))]);
    }

    /// <summary>The share of the values that stand in their documents.</summary>
    public static (int Found, int Present) Coverage(SchemaNode node, IReadOnlyList<LearningCase> cases)
    {
        int present = 0;
        int found = 0;
        foreach (LearningCase one in cases.Where(c => GoldMatch.IsPresent(c.Gold)))
        {
            present++;
            found += GoldMatch.Candidates(one.View, node.Kind).Any(c => GoldMatch.IsRight(c, node.Kind, one.Gold)) ? 1 : 0;
        }

        return (found, present);
    }

    public FoundValue? Find(FindContext context)
    {
        IReadOnlyList<Candidate> candidates = Candidates(context.View);
        int best = _ranker.Best([.. candidates.Select(c => _labels.Grade(c, null, _firstGrade))], _mayBeNone);
        return best < 0 ? null : LeafValue.Of(candidates[best], _node.Kind, context.IsDayFirst);
    }

    private IReadOnlyList<Candidate> Candidates(DocumentView view)
    {
        IReadOnlyList<Candidate> all = GoldMatch.Candidates(view, _node.Kind);
        return _pattern is null ? all : [.. all.Where(c => _pattern.Allows(c.Text))];
    }
}
