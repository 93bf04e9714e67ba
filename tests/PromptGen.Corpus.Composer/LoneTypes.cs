namespace PromptGen.Corpus.Composer;

/// <summary>A type for each feature alone.</summary>
internal static class LoneTypes
{
    public static IEnumerable<TypePlan> All()
    {
        Leaf text = LeafTable.All[0];
        Placing init = PlacingTable.All.Single(static placing => placing.Name == "Init");
        return
        [
            .. LeafTable.All.Select(leaf => Of(leaf.Feature, Form.All[0], Policy.All[0], new MemberPlan(leaf, null, PlacingTable.All[0]))),
            .. WrapperTable.All.Select(wrapper => Of(wrapper.Feature, Form.All[0], Policy.All[0], new MemberPlan(text, wrapper, PlacingTable.All[0]))),
            .. PlacingTable.All.Select(placing => Of(placing.Feature, Form.All.First(placing.FitsForm), Policy.All[0], LeafTable.All.Select(leaf => new MemberPlan(leaf, null, placing)).First(placing.Fits))),
            .. Form.All.Select(form => Of(form.Feature, form, Policy.All[0], new MemberPlan(text, null, init))),
            .. Policy.All.Select(policy => Of(policy.Feature, Form.All[0], policy, new MemberPlan(text, null, init))),
            .. Constraint.All.Select(constraint => Of(constraint.Feature, Form.All[0], Policy.All[0], FeaturePairs.PossibleMembers().First(member => member.Constraint == constraint))),
        ];
    }

    private static TypePlan Of(string feature, Form form, Policy policy, MemberPlan member)
    {
        string[] words = feature.Split(' ');
        return new TypePlan($"{char.ToUpperInvariant(words[0][0])}{words[0][1..]}{words[1]}Alone", form, policy, [member]);
    }
}
