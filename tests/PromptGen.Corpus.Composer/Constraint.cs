namespace PromptGen.Corpus.Composer;

/// <summary>An attribute that narrows a member's values.</summary>
/// <param name="Name">The feature's name.</param>
/// <param name="Attribute">The attribute in C#.</param>
/// <param name="Fits">The members that can have it.</param>
internal sealed record Constraint(string Name, string Attribute, Func<MemberPlan, bool> Fits)
{
    public string Feature => "constraint " + Name;

    public static Constraint[] All { get; } =
    [
        new("Range", "[Range(-2, 100)]", static member => IsScalar(member, Traits.Number)),
        new("ExclusiveRange", "[Range(0.5, 99.5, MinimumIsExclusive = true, MaximumIsExclusive = true)]", static member => IsScalar(member, Traits.Number)),
        new("Length", "[Length(1, 3)]", IsCounted),
        new("MinLength", "[MinLength(1)]", IsCounted),
        new("MaxLength", "[MaxLength(2)]", IsCounted),
        new("StringLength", "[StringLength(6, MinimumLength = 2)]", static member => IsScalar(member, Traits.Text)),
        new("RegularExpression", "[RegularExpression(\"[A-Z]{2}-[0-9]+\")]", static member => IsScalar(member, Traits.Text)),
        new("EmailAddress", "[EmailAddress]", static member => IsScalar(member, Traits.Text)),
        new("Url", "[Url]", static member => IsScalar(member, Traits.Text)),
        new("AllowedTexts", "[AllowedValues(\"a\", \"b c\")]", static member => member.Leaf.Name == "Text" && member.Wrapper is null),
        new("AllowedNumbers", "[AllowedValues(1, 2, 5)]", static member => member.Leaf.Name == "Int32" && member.Wrapper is null),
    ];

    private static bool IsScalar(MemberPlan member, Traits trait) => member.Leaf.Has(trait) && (member.Wrapper is null || member.Wrapper == WrapperTable.Nullable);

    private static bool IsCounted(MemberPlan member) => IsScalar(member, Traits.Text) || member.Wrapper is { Name: "List" or "Array" or "Map" or "ImmutableArray" or "Set" };
}
