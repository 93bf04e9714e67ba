namespace PromptGen.Corpus.Parts;

/// <summary>A class that is built by its constructor.</summary>
public sealed class Sealed(string name, DateOnly day, int copies = 2)
{
    public string Name { get; } = name;

    public DateOnly Day { get; } = day;

    public int Copies { get; } = copies;
}
