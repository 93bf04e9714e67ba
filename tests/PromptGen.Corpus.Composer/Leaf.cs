namespace PromptGen.Corpus.Composer;

/// <summary>A type of member that is not made of another one.</summary>
/// <param name="Name">The feature's name, also a part of member names.</param>
/// <param name="Type">The type in C#.</param>
/// <param name="Traits">What the composer must know about it.</param>
/// <param name="Constant">A constant for defaults, or null where C# has none.</param>
internal sealed record Leaf(string Name, string Type, Traits Traits, string? Constant = null)
{
    public string Feature => "leaf " + Name;

    public bool Has(Traits trait) => (Traits & trait) != 0;
}
