using System.Globalization;

namespace PromptGen.Corpus.Composer;

/// <summary>A type that is made of another one.</summary>
/// <param name="Name">The feature's name, also a part of member names.</param>
/// <param name="Pattern">The type in C#, with <c>{0}</c> for the other one.</param>
/// <param name="Traits">What the composer must know about it.</param>
/// <param name="Initial">An initial value, or null where none is short enough.</param>
internal sealed record Wrapper(string Name, string Pattern, Traits Traits = Traits.None, string? Initial = null)
{
    /// <summary>Whether the other type needs an order.</summary>
    public bool Sorts { get; init; }

    public string Feature => "wrapper " + Name;

    public bool Has(Traits trait) => (Traits & trait) != 0;

    public string Of(string type) => string.Format(CultureInfo.InvariantCulture, Pattern, type);
}
