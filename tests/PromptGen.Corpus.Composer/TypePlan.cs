namespace PromptGen.Corpus.Composer;

/// <summary>An annotated type of the corpus.</summary>
internal sealed record TypePlan(string Name, Form Form, Policy Policy, IReadOnlyList<MemberPlan> Members)
{
    public bool IsStranger => Members.Any(static member => member.IsStranger);

    public IEnumerable<string> Features => Members.SelectMany(static member => member.Features).Prepend(Policy.Feature).Prepend(Form.Feature).Distinct();

    /// <summary>The pairs of features that the type joins: those of one member, those of one sort beside each other, and the type's own with all others.</summary>
    public IEnumerable<FeaturePair> Pairs => OwnPairs().Concat(Members.SelectMany((member, index) => PairsOf(member, Members.Take(index))));

    private IEnumerable<FeaturePair> OwnPairs() =>
        Members.SelectMany(static member => member.Features).SelectMany(feature => new[] { new FeaturePair(Form.Feature, feature), new FeaturePair(Policy.Feature, feature) })
            .Append(new FeaturePair(Form.Feature, Policy.Feature));

    /// <summary>The pairs that a member brings beside others.</summary>
    public static IEnumerable<FeaturePair> PairsOf(MemberPlan member, IEnumerable<MemberPlan> others)
    {
        string[] features = [.. member.Features];
        IEnumerable<FeaturePair> inside = features.SelectMany((one, index) => features.Skip(index + 1).Select(other => new FeaturePair(one, other)));
        IEnumerable<FeaturePair> beside = others.SelectMany(other => other.Features).SelectMany(other => features.Where(one => FeaturePair.AreOfOneSort(one, other)).Select(one => new FeaturePair(one, other)));
        return inside.Concat(beside);
    }
}
