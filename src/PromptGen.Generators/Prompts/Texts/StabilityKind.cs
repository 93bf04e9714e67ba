namespace PromptGen.Generators.Prompts.Texts;

/// <summary>How long a text stays the same, from the safest to the worst. The join of two kinds is the higher one.</summary>
internal enum StabilityKind : byte
{
    /// <summary>Known at compile time.</summary>
    Const,

    /// <summary>The same for the life of the process: static readonly members, <c>[CacheStable]</c>.</summary>
    ProcessStable,

    /// <summary>Fixed within a process, but different in each one; never worth more than Info.</summary>
    DeployVolatile,

    /// <summary>Nothing is proven. Rules stay silent unless they ask for it.</summary>
    Unknown,

    /// <summary>A clock cut to the day, while the option <c>promptgen.allow_date_granularity</c> is <c>none</c>; otherwise such text is <see cref="Unknown"/>.</summary>
    DayVolatile,

    /// <summary>Proven to differ from request to request; there is a witness.</summary>
    Volatile,
}
