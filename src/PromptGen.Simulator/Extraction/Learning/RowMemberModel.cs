using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>A member of a list's items: learns where it stands relative to the row's anchor.</summary>
internal sealed class RowMemberModel
{
    private readonly SchemaNode _node;
    private readonly Vocabulary _vocabulary;
    private readonly Ranker _ranker;

    public RowMemberModel(SchemaNode node, IReadOnlyList<RowCase> rows)
    {
        _node = node;
        List<(DocumentView View, List<ulong[]> Features, bool[] Right)> cases = [];
        foreach (RowCase row in rows)
        {
            JsonElement gold = GoldMatch.Member(row.Gold, node.Name);
            IReadOnlyList<(Candidate Candidate, ulong[] Features)> candidates = row.Window.For(node);
            bool[] right = [.. candidates.Select(c => GoldMatch.IsRight(c.Candidate, node.Kind, gold))];
            if (!GoldMatch.IsPresent(gold) || right.Contains(true))
            {
                cases.Add((row.View, [.. candidates.Select(c => c.Features)], right));
            }
        }

        _vocabulary = new Vocabulary(cases.GroupBy(c => c.View).Select(g => g.SelectMany(c => c.Features.SelectMany(f => f))));
        _ranker = new Ranker(_vocabulary.Count, [.. cases.Select(c => new RankingCase([.. c.Features.Select(_vocabulary.Indexes)], c.Right))]);
    }

    public string Name => _node.Name;

    public FoundValue? Find(RowWindow window, FindContext context)
    {
        IReadOnlyList<(Candidate Candidate, ulong[] Features)> candidates = window.For(_node);
        int best = _ranker.Best([.. candidates.Select(c => _vocabulary.Indexes(c.Features))], _node.IsNullable);
        return best < 0 ? null : LeafValue.Of(candidates[best].Candidate, _node.Kind, context.IsDayFirst);
    }
}
