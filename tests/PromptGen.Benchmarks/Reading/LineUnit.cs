namespace PromptGen.Benchmarks.Reading;

/// <summary>What a quantity counts.</summary>
public enum LineUnit
{
    Piece,
    Hour,
    Kilogram,
    Metre,
}
