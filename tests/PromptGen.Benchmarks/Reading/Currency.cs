namespace PromptGen.Benchmarks.Reading;

/// <summary>The currency.</summary>
public enum Currency
{
    Eur,
    Usd,
    Gbp,
    Chf,
}
