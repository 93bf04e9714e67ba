namespace PromptGen.Corpus.Composer;

/// <summary>
/// Plans the corpus: each feature alone, then types of several members until every pair of features that can stand together does. It always serves the
/// first pair that is still open with the first of the best members, so the plan is the same on every machine.
/// </summary>
internal sealed class PairCover
{
    private const int MembersPerType = 9;

    private readonly List<FeaturePair> _order;
    private readonly HashSet<FeaturePair> _open;
    private readonly List<TypePlan> _types = [];

    private PairCover()
    {
        _open = [.. FeaturePairs.Possible()];
        _order = [.. _open.OrderBy(static pair => pair.First, StringComparer.Ordinal).ThenBy(static pair => pair.Second, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<TypePlan> Plan()
    {
        PairCover cover = new();
        foreach (TypePlan type in LoneTypes.All())
        {
            cover.Add(type);
        }

        // Types of which all members are open, strange, both or neither, so that most have all dialects and judges.
        MemberPlan[] all = [.. FeaturePairs.PossibleMembers()];
        foreach (IGrouping<(bool, bool), MemberPlan> group in all.GroupBy(static member => (member.IsOpen, member.IsStranger)))
        {
            cover.AddTypes([.. group], "Pairs");
        }

        // What is still open are neighbours out of different groups.
        cover.AddTypes(all, "Neighbours");
        return cover._types;
    }

    private void AddTypes(IReadOnlyList<MemberPlan> members, string name)
    {
        int idle = 0;
        for (int round = 0; idle < Form.All.Length * Policy.All.Length; round++)
        {
            Form form = Form.All[round % Form.All.Length];
            Policy policy = Policy.All[round / Form.All.Length % Policy.All.Length];
            ILookup<string, MemberPlan> candidates = members.Where(member => member.Placing.FitsForm(form))
                .SelectMany(static member => member.Features.Select(feature => (feature, member))).ToLookup(static entry => entry.feature, static entry => entry.member);
            idle = AddType(candidates, $"{name}{_types.Count:000}", form, policy) ? 0 : idle + 1;
        }
    }

    private bool AddType(ILookup<string, MemberPlan> candidates, string name, Form form, Policy policy)
    {
        TypePlan type = new(name, form, policy, []);
        HashSet<FeaturePair> served = [];
        int next = 0;
        while (type.Members.Count < MembersPerType && Next(candidates, type, served, ref next) is { } member)
        {
            served.UnionWith(Gain(member, type, served));
            type = type with { Members = [.. type.Members, member] };
        }

        if (type.Members.Count > 0)
        {
            Add(type);
        }

        return type.Members.Count > 0;
    }

    /// <summary>The member that serves the first open pair and as many others as possible.</summary>
    private MemberPlan? Next(ILookup<string, MemberPlan> candidates, TypePlan type, HashSet<FeaturePair> served, ref int next)
    {
        for (; next < _order.Count; next++)
        {
            FeaturePair pair = _order[next];
            MemberPlan? best = !_open.Contains(pair) || served.Contains(pair) ? null
                : Serving(pair, candidates, type).MaxBy(member => Gain(member, type, served).Count());
            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    private static IEnumerable<MemberPlan> Serving(FeaturePair pair, ILookup<string, MemberPlan> candidates, TypePlan type)
    {
        if (FeaturePair.AreOfOneSort(pair.First, pair.Second))
        {
            bool hasFirst = type.Members.Any(member => member.Features.Contains(pair.First));
            return candidates.Contains(pair.First) && candidates.Contains(pair.Second) ? candidates[hasFirst ? pair.Second : pair.First] : [];
        }

        if (pair.First == type.Form.Feature || pair.First == type.Policy.Feature)
        {
            return candidates[pair.Second];
        }

        return pair.Second == type.Form.Feature || pair.Second == type.Policy.Feature ? candidates[pair.First] : candidates[pair.First].Where(member => member.Features.Contains(pair.Second));
    }

    private IEnumerable<FeaturePair> Gain(MemberPlan member, TypePlan type, HashSet<FeaturePair> served) =>
        (type with { Members = [member] }).Pairs.Concat(TypePlan.PairsOf(member, type.Members)).Distinct().Where(pair => _open.Contains(pair) && !served.Contains(pair));

    private void Add(TypePlan type)
    {
        _types.Add(type);
        _open.ExceptWith(type.Pairs);
        _order.RemoveAll(pair => !_open.Contains(pair));
    }
}
