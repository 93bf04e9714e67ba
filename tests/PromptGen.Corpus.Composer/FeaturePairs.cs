namespace PromptGen.Corpus.Composer;

/// <summary>Which members and which pairs of features are possible.</summary>
internal static class FeaturePairs
{
    public static IEnumerable<MemberPlan> PossibleMembers() =>
        from leaf in LeafTable.All
        from wrapper in WrapperTable.All.Prepend(null)
        where MemberPlan.IsPossibleType(leaf, wrapper)
        from placing in PlacingTable.All
        from constraint in Constraint.All.Prepend(null)
        let member = new MemberPlan(leaf, wrapper, placing, constraint)
        where member.IsPossible
        select member;

    /// <summary>Every pair of features that one type can have: on one member, or, where they exclude each other there, beside each other.</summary>
    public static IReadOnlySet<FeaturePair> Possible()
    {
        MemberPlan[] members = [.. PossibleMembers()];
        HashSet<FeaturePair> pairs = [.. members.SelectMany(static member => TypePlan.PairsOf(member, []))];
        foreach (Form form in Form.All)
        {
            // What stands in a type of this form, on its own or beside another.
            string[] features = [.. members.Where(member => member.Placing.FitsForm(form)).SelectMany(static member => member.Features).Distinct()];
            pairs.UnionWith(features.SelectMany((one, index) => features.Skip(index + 1).Where(other => FeaturePair.AreOfOneSort(one, other)).Select(other => new FeaturePair(one, other))));
            pairs.UnionWith(features.Select(feature => new FeaturePair(form.Feature, feature)));
            pairs.UnionWith(Policy.All.Select(policy => new FeaturePair(form.Feature, policy.Feature)));
            pairs.UnionWith(Policy.All.SelectMany(policy => features.Select(feature => new FeaturePair(policy.Feature, feature))));
        }

        return pairs;
    }
}
