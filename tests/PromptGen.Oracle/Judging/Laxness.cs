namespace PromptGen.Oracle.Judging;

/// <summary>Ways in which validators deviate from the specification.</summary>
[Flags]
public enum Laxness
{
    None = 0,

    /// <summary>Formats and encodings are notes, which the specification allows.</summary>
    Formats = 1,

    /// <summary>Lengths count UTF-16 units, not characters.</summary>
    Lengths = 2,

    /// <summary>1.0 and 1e2 are no integers.</summary>
    Integers = 4,

    /// <summary>The end of a pattern is also in front of a last line feed.</summary>
    LineEnds = 8,

    /// <summary>Values of an enum are compared as texts.</summary>
    Enums = 16,

    /// <summary>An address may be relative.</summary>
    Uris = 32,

    /// <summary>A moment may have any form of ISO 8601 that System.Text.Json reads.</summary>
    Moments = 64,

    /// <summary>Base64 may hold white space.</summary>
    Base64Space = 128,

    /// <summary>A number may come in a string.</summary>
    TextNumbers = 256,

    /// <summary>What stands twice in a list counts once, as in a set.</summary>
    SetItems = 512,
}
