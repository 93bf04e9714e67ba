namespace PromptGen.Fuzz.Records;

/// <summary>An enum.</summary>
public enum Shade
{
    /// <summary>Light.</summary>
    Light,

    /// <summary>Dark.</summary>
    Dark,
}
