namespace PromptGen.Corpus.Composer;

/// <summary>What decides which features can be joined.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>A struct or an enum.</summary>
    Value = 1,

    /// <summary>It has an order, so that it can stand in a sorted set.</summary>
    Comparable = 2,

    /// <summary>No strict dialect accepts it: a dictionary, JSON of any shape, a type that contains itself.</summary>
    Open = 4,

    /// <summary>System.Text.Json does not read it, or has another JSON for it.</summary>
    Stranger = 8,

    /// <summary>A number.</summary>
    Number = 16,

    /// <summary>A text.</summary>
    Text = 32,

    /// <summary>JSON of any shape, null included.</summary>
    Free = 64,
}
