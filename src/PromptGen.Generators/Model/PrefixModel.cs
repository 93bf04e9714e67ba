namespace PromptGen.Generators.Model;

/// <summary>What the static prompt text is made of.</summary>
/// <param name="Instructions">The instructions with LF newlines, or null.</param>
/// <param name="Exemplars">The exemplars in the order of the prompt.</param>
internal sealed record PrefixModel(string? Instructions, EquatableArray<Exemplar> Exemplars)
{
    /// <summary>The exemplars beside schemas of other dialects, where they differ from <see cref="Exemplars"/>.</summary>
    public EquatableArray<DialectExemplars> Others { get; init; }
}
