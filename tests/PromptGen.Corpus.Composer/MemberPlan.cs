namespace PromptGen.Corpus.Composer;

/// <summary>A member: a type, what is around it, how it is declared, what narrows it.</summary>
internal sealed record MemberPlan(Leaf Leaf, Wrapper? Wrapper, Placing Placing, Constraint? Constraint = null)
{
    public string Type => Wrapper is null ? Leaf.Type : Wrapper.Of(Leaf.Type);

    /// <summary>Whether C# has a constant of the type.</summary>
    public bool HasConstant => Wrapper is null ? Leaf.Constant is not null : Wrapper == WrapperTable.Nullable;

    /// <summary>Whether an attribute can hold the constant.</summary>
    public bool HasAttributeConstant => Wrapper is null && Leaf.Constant is not null && Leaf.Name != "Decimal";

    public bool HasInitial => Wrapper is null ? Leaf.Constant is not null : Wrapper.Initial is not null;

    public bool MayBeNull => Wrapper == WrapperTable.Nullable || IsPlainReference;

    /// <summary>Whether the type is a reference without a question mark.</summary>
    public bool IsPlainReference => Wrapper is null ? !Leaf.Has(Traits.Value | Traits.Free) : Wrapper != WrapperTable.Nullable && !Wrapper.Has(Traits.Value);

    public bool IsOpen => Leaf.Has(Traits.Open) || Wrapper?.Has(Traits.Open) == true;

    public bool IsStranger => Leaf.Has(Traits.Stranger) || Wrapper?.Has(Traits.Stranger) == true;

    /// <summary>The default as C# text, where there is one.</summary>
    public string Default => Wrapper is null ? Leaf.Constant ?? "" : (Wrapper.Initial ?? "").Replace("{0}", Leaf.Type, StringComparison.Ordinal);

    public bool IsPossible => IsPossibleType(Leaf, Wrapper) && Placing.Fits(this) && (Constraint is null || (Constraint.Fits(this) && !HasDefault));

    /// <summary>Whether the declaration gives a value other than null. None of the constants keeps to all constraints.</summary>
    private bool HasDefault => Wrapper != WrapperTable.Nullable && (Placing.Body + Placing.Parameter).Contains("{2}", StringComparison.Ordinal);

    public IEnumerable<string> Features => new[] { Leaf.Feature, Wrapper?.Feature, Placing.Feature, Constraint?.Feature }.OfType<string>();

    public string NameAt(int number) => $"{Leaf.Name}{Wrapper?.Name}{number}";

    /// <summary>Whether a type can stand in another one.</summary>
    public static bool IsPossibleType(Leaf leaf, Wrapper? wrapper) => wrapper switch
    {
        null => true,
        { Sorts: true } => leaf.Has(Traits.Comparable),
        { Name: "Array" or "Lists" } => leaf.Name != "Byte", // byte[] is base64
        _ => !leaf.Has(Traits.Free) || !wrapper.Pattern.Contains('?', StringComparison.Ordinal), // null is one of its values already
    };
}
